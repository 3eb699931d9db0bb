package id.jejak.worker;

import id.jejak.kernel.Rejection;
import java.util.regex.Pattern;

/**
 * The national identity number: 16 digits, six for the region of first registration, six for the birth day (women: day
 * plus 40), four of a serial. Region and birth date that disagree with it are no fault of the number: it never changes
 * after moving or after a corrected birth date. Source: Dukcapil.
 */
public record Nik(String value) {

    private static final Pattern SHAPE =
            Pattern.compile("\\d{6}(0[1-9]|[12]\\d|3[01]|4[1-9]|[56]\\d|7[01])(0[1-9]|1[0-2])\\d{2}(?!0000)\\d{4}");

    /** @throws Rejection {@code nik-malformed}; its message never holds the number */
    public Nik {
        Rejection.unless(SHAPE.matcher(value).matches(), "nik-malformed", "The NIK is not well formed", "nik");
    }

    /** The region of first registration and nothing else: {@code 3217************}. */
    public String masked() {
        return value.substring(0, 4) + "************";
    }

    /** Masked, so that no log or message can show the number by accident. */
    @Override
    public String toString() {
        return masked();
    }
}
