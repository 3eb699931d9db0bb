package id.jejak.command.scheme;

import id.jejak.command.edge.BasisFields;
import id.jejak.command.edge.CommandRequest;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From {@code effectiveOn} on; a day in the past needs {@code retroactive} and a reason. */
record RepealSchemeVersionRequest(
        @Nullable Boolean retroactive,
        @Nullable LocalDate effectiveOn,
        @Nullable String reason,
        @Nullable BasisFields basis)
        implements CommandRequest {

    @Override
    public String toString() {
        return getClass().getSimpleName();
    }
}
