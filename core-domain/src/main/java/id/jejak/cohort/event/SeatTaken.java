package id.jejak.cohort.event;

import id.jejak.kernel.EventType;
import id.jejak.kernel.Rejection;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A worker's case occupies a seat of the quota, because the head nominated the worker or an appeal gave the seat back.
 * It does not say that the worker is admitted.
 *
 * @param caseNumber which of the worker's cases, from 1
 * @param nominatedBy the account that nominated
 */
@EventType(name = "cohort.seat-taken")
public record SeatTaken(UUID workerId, int caseNumber, String nominatedBy, LocalDate effectiveOn)
        implements CohortEvent {

    /** @throws Rejection {@code seat-invalid} unless the case number is positive and a nominator is named */
    public SeatTaken {
        Rejection.unless(
                caseNumber > 0 && !nominatedBy.isBlank(), "seat-invalid", "A seat names its case and its nominator");
    }
}
