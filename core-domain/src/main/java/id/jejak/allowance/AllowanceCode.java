package id.jejak.allowance;

import id.jejak.kernel.Rejection;
import java.util.regex.Pattern;

/** Which allowance scheme, such as TUNJANGAN-SERTIFIKASI; its rules are in its versions. */
public record AllowanceCode(String value) implements Comparable<AllowanceCode> {

    private static final Pattern SHAPE = Pattern.compile("[A-Z0-9][A-Z0-9_-]{0,39}");

    /** @throws Rejection {@code allowance-invalid} when the code has another shape */
    public AllowanceCode {
        Rejection.unless(
                SHAPE.matcher(value).matches(),
                "allowance-invalid",
                "An allowance code is upper-case letters, digits, hyphens and underscores",
                "code");
    }

    @Override
    public int compareTo(AllowanceCode other) {
        return value.compareTo(other.value);
    }
}
