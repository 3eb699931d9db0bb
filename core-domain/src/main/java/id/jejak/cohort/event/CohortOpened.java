package id.jejak.cohort.event;

import id.jejak.body.BodyId;
import id.jejak.cohort.CohortId;
import id.jejak.kernel.EventType;
import id.jejak.kernel.Rejection;
import id.jejak.reference.Region;
import id.jejak.scheme.SchemeCode;
import java.time.LocalDate;

/**
 * The head of a district office opened a cohort for certification under a scheme, with a body to assess and a quota.
 * It says nothing of who will sit, nor which version of the scheme each case follows.
 *
 * @param opensOn the first day on which a seat can be taken
 * @param effectiveOn the day the quota holds from
 */
@EventType(name = "cohort.opened")
public record CohortOpened(
        CohortId cohortId,
        String name,
        Region region,
        SchemeCode scheme,
        BodyId body,
        int quota,
        LocalDate opensOn,
        LocalDate effectiveOn)
        implements CohortEvent {

    /** @throws Rejection {@code quota-invalid} unless the quota is positive, {@code cohort-invalid} without a name */
    public CohortOpened {
        Rejection.unless(quota > 0, "quota-invalid", "A quota is positive", "quota");
        Rejection.unless(!name.isBlank(), "cohort-invalid", "A cohort has a name", "name");
    }
}
