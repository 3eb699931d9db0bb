package id.jejak.command.assessment;

import id.jejak.command.edge.BasisFields;
import id.jejak.command.edge.CommandRequest;
import id.jejak.scheme.Component;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A score from 0 to 100. */
record ScoreComponentRequest(
        Component component,
        Integer score,
        LocalDate heldOn,
        @Nullable LocalDate effectiveOn,
        @Nullable String reason,
        @Nullable BasisFields basis)
        implements CommandRequest {

    @Override
    public String toString() {
        return getClass().getSimpleName();
    }
}
