package id.jejak.worker;

import id.jejak.kernel.Rejection;
import java.util.regex.Pattern;

/** The number printed on a certificate: capital letters, digits and hyphens. Unique for ever, never personal. */
public record CertificateNumber(String value) {

    private static final Pattern SHAPE = Pattern.compile("[A-Z0-9-]{1,64}");

    /** @throws Rejection {@code certificate-number-malformed} */
    public CertificateNumber {
        Rejection.unless(
                SHAPE.matcher(value).matches(),
                "certificate-number-malformed",
                "A certificate number has capital letters, digits and hyphens",
                "number");
    }
}
