package id.jejak.cohort.command;

import id.jejak.kernel.Occasion;
import id.jejak.kernel.Rejection;

/** Revise the quota from the occasion's day on, today unless another is asked. Needs a basis document. */
public record ReviseQuota(int quota, Occasion occasion) implements CohortCommand {

    /** @throws Rejection {@code quota-invalid} unless the quota is positive */
    public ReviseQuota {
        Rejection.unless(quota > 0, "quota-invalid", "A quota is positive", "quota");
    }
}
