package id.jejak.command.request;

import id.jejak.command.edge.BasisFields;
import id.jejak.command.edge.CommandRequest;
import id.jejak.worker.RetirementKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How somebody leaves. */
record RequestRetirementRequest(
        RetirementKind kind,
        @Nullable LocalDate effectiveOn,
        @Nullable String reason,
        @Nullable BasisFields basis) implements CommandRequest {

    @Override
    public String toString() {
        return getClass().getSimpleName();
    }
}
