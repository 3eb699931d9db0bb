package id.jejak.query;

import java.time.LocalDate;

/**
 * The two times of a question.
 *
 * @param on the day that is asked about
 * @param knownAt what was known at this position; {@link #NOW} for all that is known
 */
public record Moment(LocalDate on, long knownAt) {

    /** No position: whatever the answer reflects. */
    public static final long NOW = Long.MAX_VALUE;

    /** Whether no earlier knowledge is asked for. */
    public boolean isNow() {
        return knownAt == NOW;
    }
}
