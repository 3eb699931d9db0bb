package id.jejak.query;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The two times as a caller writes them.
 *
 * @param on a date
 * @param knownAt an instant with its offset, a date for its end, or {@code @} and a position
 */
public record Times(@Nullable String on, @Nullable String knownAt) {

    /**
     * Whether they reach a thing that is there from that day on. Without a day they do: the address that is given to whoever
     * announces a thing leads to it at once.
     */
    public boolean reach(LocalDate first) {
        return on == null || !Moments.date("on", on).isBefore(first);
    }
}
