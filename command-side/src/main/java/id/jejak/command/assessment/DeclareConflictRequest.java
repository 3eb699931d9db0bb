package id.jejak.command.assessment;

import id.jejak.body.AssessorId;
import id.jejak.command.edge.BasisFields;
import id.jejak.command.edge.CommandRequest;
import id.jejak.command.edge.Shape;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who has an interest in the case, and which. */
record DeclareConflictRequest(
        @Shape(AssessorId.class) String assessorId,
        String ground,
        @Nullable LocalDate effectiveOn,
        @Nullable String reason,
        @Nullable BasisFields basis)
        implements CommandRequest {

    @Override
    public String toString() {
        return getClass().getSimpleName();
    }
}
