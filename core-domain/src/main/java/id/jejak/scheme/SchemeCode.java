package id.jejak.scheme;

import id.jejak.kernel.Rejection;
import java.util.regex.Pattern;

/** Which certification scheme, such as SDM-KESOS; its rules are in its versions. */
public record SchemeCode(String value) {

    private static final Pattern SHAPE = Pattern.compile("[A-Z0-9][A-Z0-9_-]{0,39}");

    /** @throws Rejection {@code scheme-invalid} when the code has another shape */
    public SchemeCode {
        Rejection.unless(
                SHAPE.matcher(value).matches(),
                "scheme-invalid",
                "A scheme code is upper-case letters, digits, hyphens and underscores",
                "scheme");
    }
}
