package id.jejak.query;

import id.jejak.query.export.FileFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list.
 *
 * @param limit how many items, 1 to 500, else 50; of a file up to 100,000, else so many
 * @param cursor what the part before named, none for the first
 * @param format of a file; one that there is, where the list can be had as one
 */
public record Paging(
        @Nullable Integer limit,
        @Nullable String cursor,
        @Nullable String format) {

    private static final int MOST = 500;
    private static final int USUAL = 50;

    /** A part of a list that is read on a page. */
    public Paging(int limit, @Nullable String cursor) {
        this(limit, cursor, null);
    }

    /** @throws Refused {@code limit-invalid} */
    public int most() {
        int longest = format == null ? MOST : FileFormat.MOST_ROWS;
        int usual = format == null ? USUAL : FileFormat.MOST_ROWS;
        int most = limit == null ? usual : limit;
        if (most < 1 || most > longest) {
            throw Refused.malformed("limit-invalid", "A list has 1 to " + longest + " items", "limit");
        }
        return most;
    }

    /**
     * The position to begin after.
     *
     * @throws Refused {@code cursor-invalid}
     */
    public long after() {
        require(cursor == null || cursor.matches("\\d{1,18}"));
        return cursor == null ? 0 : Long.parseLong(cursor);
    }

    /**
     * The id to begin after, null for the first part.
     *
     * @throws Refused {@code cursor-invalid}
     */
    public @Nullable String afterId() {
        require(cursor == null || isId(cursor));
        return cursor;
    }

    private static boolean isId(String text) {
        try {
            return UUID.fromString(text).toString().equals(text);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw Refused.malformed("cursor-invalid", "A cursor is what the part before named", "cursor");
        }
    }
}
