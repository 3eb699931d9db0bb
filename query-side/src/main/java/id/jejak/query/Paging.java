package id.jejak.query;

import java.util.UUID;
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
