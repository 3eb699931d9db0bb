package id.jejak.scheme;

import id.jejak.kernel.Rejection;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A regulation that a version rests on. Unlike a basis document it is not the paper by which somebody acted.
 *
 * @param date the day it was made, null where that is not known
 */
public record LegalBasis(
        String kind, String number, @Nullable LocalDate date) {

    /** @throws Rejection {@code version-invalid} when kind or number is blank */
    public LegalBasis {
        Rejection.unless(
                !kind.isBlank() && !number.isBlank(),
                "version-invalid",
                "A legal basis has a kind and a number",
                "legalBasis");
    }
}
