package id.jejak.query.counts;

import id.jejak.query.Moment;
import id.jejak.query.Moments;
import id.jejak.query.Refused;
import id.jejak.query.Times;
import org.jspecify.annotations.Nullable;

/**
 * The two moments that are compared. Whatever of them is not given is as of any question; one thing at least is.
 *
 * @param on1 the day of the first
 * @param on2 the day of the second; it may be the earlier one
 * @param knownAt1 an instant with its offset, a date for its end, or {@code @} and a position
 * @param knownAt2 the same of the second
 */
record DiffTimes(
        @Nullable String on1,
        @Nullable String on2,
        @Nullable String knownAt1,
        @Nullable String knownAt2) {

    /** @throws Refused as {@link Moments#of} does, or {@code parameter-missing} where nothing tells the two apart */
    Moment first(Moments moments) {
        if (on1 == null && on2 == null && knownAt1 == null && knownAt2 == null) {
            throw Refused.malformed("parameter-missing", "Two moments are compared, and none is given", "on1");
        }
        return moment(on1, knownAt1, "1", moments);
    }

    /** @throws Refused as {@link Moments#of} does */
    Moment second(Moments moments) {
        return moment(on2, knownAt2, "2", moments);
    }

    private static Moment moment(@Nullable String on, @Nullable String knownAt, String which, Moments moments) {
        try {
            return moments.of(new Times(on, knownAt));
        } catch (Refused refused) {
            throw refused.of(which);
        }
    }
}
