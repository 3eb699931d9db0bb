package id.jejak.query;

import java.time.Instant;

/**
 * Where in the log an instant lies. An interface with one implementation, over the store, because this room knows no
 * store: only the application sees both. Each question fails with
 * {@link id.jejak.projection.view.ProjectionsUnavailable} while the log cannot be reached.
 */
public interface LogClock {

    /** The instant by the clock that {@code recordedAt} is taken from. */
    Instant now();

    /** The end of the log. */
    long head();

    /**
     * The last position that is recorded at or before an instant, 0 where there is none. Once answered it stays: nothing
     * in flight may still be recorded at or before that instant.
     *
     * @param instant not after {@link #now()}
     */
    long positionAt(Instant instant);

    /** When a position was recorded; it is between 1 and the end of the log. */
    Instant recordedAt(long position);
}
