package id.jejak.projection.cohorts.view;

import id.jejak.worker.WorkerId;
import java.time.LocalDate;

/**
 * Who holds a seat, for which of their cases, since when.
 *
 * @param position where it was recorded
 */
public record SeatHolder(WorkerId worker, int caseNumber, LocalDate since, long position) {}
