package id.jejak.projection.findings;

import id.jejak.kernel.Rejection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a list goes on.
 *
 * @param skipped how many rows of the place have been told
 */
record Cursor(String place, int skipped) {

    private static final Pattern SHAPE = Pattern.compile("([0-9a-f-]{1,36})\\.(\\d{1,6})");

    /** @throws Rejection {@code cursor-invalid} unless the finding could have named it */
    static Cursor of(String text, Finding finding) {
        Matcher parts = SHAPE.matcher(text);
        Rejection.unless(
                parts.matches() && finding.isPlace(parts.group(1)),
                "cursor-invalid",
                "A cursor is what the part before named",
                "cursor");
        return new Cursor(parts.group(1), Integer.parseInt(parts.group(2)));
    }

    @Override
    public String toString() {
        return place + "." + skipped;
    }
}
