package id.jejak.command;

import id.jejak.body.BodyId;
import id.jejak.cohort.CohortId;
import id.jejak.cohort.command.OpenCohort;
import id.jejak.kernel.Occasion;
import id.jejak.reference.Region;
import id.jejak.scheme.SchemeCode;
import java.time.LocalDate;

/** Opens a cohort at the body that the scheme designates on that day, by the rules as they stand when it is carried out. */
public record OpenDesignatedCohort(
        CohortId cohortId,
        String name,
        Region region,
        SchemeCode scheme,
        int quota,
        LocalDate opensOn,
        Occasion occasion)
        implements Order {

    /** The command, once the body is known. */
    OpenCohort at(BodyId body) {
        return new OpenCohort(cohortId, name, region, scheme, body, quota, opensOn, occasion);
    }

    @Override
    public String id() {
        return cohortId.value().toString();
    }
}
