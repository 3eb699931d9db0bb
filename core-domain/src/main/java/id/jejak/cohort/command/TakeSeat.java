package id.jejak.cohort.command;

import id.jejak.kernel.Occasion;
import id.jejak.kernel.Rejection;
import java.util.UUID;

/**
 * Take a seat for a worker's case.
 *
 * @param caseNumber which of the worker's cases, from 1
 * @param nominatedBy the account that nominated
 * @param onAppeal whether an overturned rejection gives the seat back; that is possible after the cohort closed, within
 *     the quota as ever
 */
public record TakeSeat(UUID workerId, int caseNumber, String nominatedBy, boolean onAppeal, Occasion occasion)
        implements CohortCommand {

    /** @throws Rejection {@code seat-invalid} unless the case number is positive and a nominator is named */
    public TakeSeat {
        Rejection.unless(
                caseNumber > 0 && !nominatedBy.isBlank(), "seat-invalid", "A seat names its case and its nominator");
    }

    /** For a nomination. */
    public TakeSeat(UUID workerId, int caseNumber, String nominatedBy, Occasion occasion) {
        this(workerId, caseNumber, nominatedBy, false, occasion);
    }
}
