package id.jejak.command.cohort;

import id.jejak.body.BodyId;
import id.jejak.command.edge.BasisFields;
import id.jejak.command.edge.CommandRequest;
import id.jejak.command.edge.Shape;
import id.jejak.reference.Region;
import id.jejak.scheme.SchemeCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Without {@code body} it is the one that the scheme designates. */
record OpenCohortRequest(
        String name,
        @Shape(Region.class) String region,
        @Shape(SchemeCode.class) String scheme,
        @Shape(BodyId.class) @Nullable String body,
        Integer quota,
        LocalDate opensOn,
        @Nullable LocalDate effectiveOn,
        @Nullable String reason,
        @Nullable BasisFields basis)
        implements CommandRequest {

    @Override
    public String toString() {
        return getClass().getSimpleName();
    }
}
