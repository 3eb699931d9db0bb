package id.jejak.command.allowance;

import id.jejak.command.edge.BasisFields;
import id.jejak.command.edge.CommandRequest;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What becomes of a version that was drafted; what reaches into the past needs {@code retroactive} and a reason. */
record AllowanceVersionRequest(
        @Nullable Boolean retroactive,
        @Nullable LocalDate effectiveOn,
        @Nullable String reason,
        @Nullable BasisFields basis)
        implements CommandRequest {

    boolean avowed() {
        return Boolean.TRUE.equals(retroactive);
    }

    @Override
    public String toString() {
        return getClass().getSimpleName();
    }
}
