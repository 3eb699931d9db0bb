package id.jejak.worker.state;

import id.jejak.worker.RetirementKind;
import java.time.LocalDate;

/**
 * That a worker left.
 *
 * @param on the first day
 */
public record Retirement(RetirementKind kind, LocalDate on) {}
