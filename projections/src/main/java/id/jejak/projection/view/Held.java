package id.jejak.projection.view;

import org.jspecify.annotations.Nullable;

/**
 * Events that an answer should rest on but does not, because their streams are held back.
 *
 * @param from the first position held back
 * @param streams how many streams
 */
public record Held(long from, int streams) {

    /** What either holds back; the streams may be the same, so that the greater number counts. */
    static @Nullable Held both(@Nullable Held one, @Nullable Held other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return new Held(Math.min(one.from, other.from), Math.max(one.streams, other.streams));
    }
}
