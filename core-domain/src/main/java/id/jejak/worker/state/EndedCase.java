package id.jejak.worker.state;

import id.jejak.worker.Phase;
import java.time.LocalDate;

/**
 * A case that ended without a certificate.
 *
 * @param as WITHDRAWN, REJECTED or CLOSED
 */
public record EndedCase(int caseNumber, Phase as, LocalDate on) {}
