package id.jejak.command.engagement;

import id.jejak.command.edge.BasisFields;
import id.jejak.command.edge.CommandRequest;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** {@code on} is the last day. */
record EndEngagementRequest(
        LocalDate on,
        @Nullable LocalDate effectiveOn,
        @Nullable String reason,
        @Nullable BasisFields basis) implements CommandRequest {

    @Override
    public String toString() {
        return getClass().getSimpleName();
    }
}
