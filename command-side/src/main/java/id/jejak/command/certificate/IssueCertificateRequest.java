package id.jejak.command.certificate;

import id.jejak.command.edge.BasisFields;
import id.jejak.command.edge.CommandRequest;
import id.jejak.scheme.Level;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Without {@code level} it is the one applied for. */
record IssueCertificateRequest(
        @Nullable Level level,
        @Nullable LocalDate effectiveOn,
        @Nullable String reason,
        @Nullable BasisFields basis) implements CommandRequest {

    @Override
    public String toString() {
        return getClass().getSimpleName();
    }
}
