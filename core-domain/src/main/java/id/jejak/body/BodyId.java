package id.jejak.body;

import id.jejak.kernel.Rejection;
import java.util.regex.Pattern;

/** Which certifying body, for ever: its names change, this does not. */
public record BodyId(String value) {

    private static final Pattern SHAPE = Pattern.compile("[A-Z0-9][A-Z0-9_-]{0,39}");

    /** @throws Rejection {@code body-invalid} when the id has another shape */
    public BodyId {
        Rejection.unless(
                SHAPE.matcher(value).matches(),
                "body-invalid",
                "A body's id is upper-case letters, digits, hyphens and underscores",
                "body");
    }
}
