package id.jejak.command.edge;

import id.jejak.kernel.Basis;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A basis document as requests name it. */
public record BasisFields(
        String kind,
        String number,
        @Nullable LocalDate date,
        @Nullable String signatory,
        @Nullable String sha256) {

    /** @throws id.jejak.kernel.Rejection {@code basis-invalid} */
    public Basis document() {
        return new Basis(kind, number, date, signatory, sha256);
    }
}
