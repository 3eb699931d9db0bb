package id.jejak.command.appeal;

import id.jejak.command.edge.BasisFields;
import id.jejak.command.edge.CommandRequest;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Against which event, and why in the worker's words. */
record FileAppealRequest(
        UUID against,
        String grounds,
        @Nullable LocalDate effectiveOn,
        @Nullable String reason,
        @Nullable BasisFields basis)
        implements CommandRequest {

    @Override
    public String toString() {
        return getClass().getSimpleName();
    }
}
