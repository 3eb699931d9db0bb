package id.jejak.command.scheme;

import id.jejak.scheme.LegalBasis;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A regulation that a version rests on. */
public record LegalBasisFields(
        String kind, String number, @Nullable LocalDate date) {

    /** As the domain has it. */
    public LegalBasis legalBasis() {
        return new LegalBasis(kind, number, date);
    }
}
