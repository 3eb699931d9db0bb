package id.jejak.command.edge;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The body of a command that has the common fields only. */
public record PlainRequest(
        @Nullable LocalDate effectiveOn,
        @Nullable String reason,
        @Nullable BasisFields basis) implements CommandRequest {

    @Override
    public String toString() {
        return getClass().getSimpleName();
    }
}
