package id.jejak.query;

import org.jspecify.annotations.Nullable;

/**
 * Which part of a list.
 *
 * @param limit how many items, 1 to 500, else 50
 * @param cursor what the part before named, none for the first
 */
public record Paging(@Nullable Integer limit, @Nullable String cursor) {

    private static final int MOST = 500;
    private static final int USUAL = 50;

    /** @throws Refused {@code limit-invalid} */
    public int most() {
        int most = limit == null ? USUAL : limit;
        if (most < 1 || most > MOST) {
            throw Refused.malformed("limit-invalid", "A list has 1 to " + MOST + " items", "limit");
        }
        return most;
    }

    /**
     * The position to begin after.
     *
     * @throws Refused {@code cursor-invalid}
     */
    public long after() {
        if (cursor == null) {
            return 0;
        }
        if (!cursor.matches("\\d{1,18}")) {
            throw Refused.malformed("cursor-invalid", "A cursor is what the part before named", "cursor");
        }
        return Long.parseLong(cursor);
    }
}
