package id.jejak.query.console.trail;

import id.jejak.query.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a timeline.
 *
 * @param order {@code oldest} for the oldest entry first, else the newest
 * @param after the position behind which to go on, none for the beginning
 */
public record TimelinePart(@Nullable String order, @Nullable Long after) {

    /** @throws Refused {@code parameter-invalid} */
    public boolean isOldestFirst() {
        if (order == null || order.equals("newest")) {
            return false;
        }
        if (order.equals("oldest")) {
            return true;
        }
        throw Refused.malformed("parameter-invalid", "A trail is told newest or oldest first", "order");
    }

    boolean comesAfter(long position) {
        return after == null || (isOldestFirst() ? position > after : position < after);
    }
}
