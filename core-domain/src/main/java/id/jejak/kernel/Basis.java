package id.jejak.kernel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The document that a fact stands on: a decree (SK), an assignment letter, a memo. The file itself is never stored,
 * only its SHA-256.
 *
 * @param kind what sort of document, in the issuing office's own word, for example {@code SK}
 * @param number the number as printed on it
 * @param date the day it was signed; null where the document bears none
 * @param signatory who signed, null where unknown
 * @param sha256 64 lower-case hexadecimal digits of the file's digest, null where no file was given
 */
public record Basis(
        String kind,
        String number,
        @Nullable LocalDate date,
        @Personal @Nullable String signatory,
        @Nullable String sha256) {

    /** @throws Rejection {@code basis-invalid} when kind or number is blank, or the digest is not one */
    public Basis {
        Rejection.unless(
                !kind.isBlank() && !number.isBlank(), "basis-invalid", "A basis has a kind and a number", "basis");
        Rejection.unless(
                sha256 == null || sha256.matches("[0-9a-f]{64}"),
                "basis-invalid",
                "A SHA-256 has 64 hexadecimal digits",
                "basis.sha256");
    }

    /** A document known by its kind, number and date only. */
    public static Basis of(String kind, String number, LocalDate date) {
        return new Basis(kind, number, date, null, null);
    }
}
