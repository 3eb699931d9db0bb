package id.jejak.command.body;

import id.jejak.body.AssessorId;
import id.jejak.command.edge.BasisFields;
import id.jejak.command.edge.CommandRequest;
import id.jejak.command.edge.Shape;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who may assess for the body, and for how long. */
record LicenseAssessorRequest(
        @Shape(AssessorId.class) String assessorId,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate effectiveOn,
        @Nullable String reason,
        @Nullable BasisFields basis)
        implements CommandRequest {

    @Override
    public String toString() {
        return getClass().getSimpleName();
    }
}
