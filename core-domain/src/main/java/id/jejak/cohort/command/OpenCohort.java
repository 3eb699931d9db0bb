package id.jejak.cohort.command;

import id.jejak.body.BodyId;
import id.jejak.cohort.CohortId;
import id.jejak.kernel.Occasion;
import id.jejak.kernel.Rejection;
import id.jejak.reference.Region;
import id.jejak.scheme.SchemeCode;
import java.time.LocalDate;

/** Open a cohort with a quota. Whether region, scheme and body exist is for the caller to have asked. */
public record OpenCohort(
        CohortId cohortId,
        String name,
        Region region,
        SchemeCode scheme,
        BodyId body,
        int quota,
        LocalDate opensOn,
        Occasion occasion)
        implements CohortCommand {

    /** @throws Rejection {@code quota-invalid} unless the quota is positive, {@code cohort-invalid} without a name */
    public OpenCohort {
        Rejection.unless(quota > 0, "quota-invalid", "A quota is positive", "quota");
        Rejection.unless(!name.isBlank(), "cohort-invalid", "A cohort has a name", "name");
    }
}
