package id.jejak.store;

import java.time.Instant;

/**
 * Where a unit of work stands in the log, durably.
 *
 * @param firstPosition of its first event; one past the end of the log where it held none
 * @param count of its events
 * @param recordedAt one instant for the whole batch, to the microsecond; never less than that of a lower position
 */
public record Appended(long firstPosition, int count, Instant recordedAt) {

    /** Of its last event; the end of the log at that time where it held none. */
    public long lastPosition() {
        return firstPosition + count - 1;
    }
}
