package id.jejak.command.certificate;

import id.jejak.command.edge.BasisFields;
import id.jejak.command.edge.CommandRequest;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Why the certificate changes. */
record GroundRequest(
        String ground,
        @Nullable LocalDate effectiveOn,
        @Nullable String reason,
        @Nullable BasisFields basis) implements CommandRequest {

    @Override
    public String toString() {
        return getClass().getSimpleName();
    }
}
