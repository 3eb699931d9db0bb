package id.jejak.projection.view;

import org.jspecify.annotations.Nullable;

/**
 * How a read model stands.
 *
 * @param position every event up to here is applied, or parked
 * @param head the end of the log as last seen
 * @param eventsPerSecond how fast it took events of late
 * @param trouble what keeps it from going on at present, null where nothing does; it goes on by itself
 */
public record ProjectionStatus(
        String name,
        int version,
        ProjectionState state,
        long position,
        long head,
        double eventsPerSecond,
        @Nullable String trouble) {

    /** How many events it has yet to take. */
    public long behind() {
        return head - position;
    }

    /** How much of the log is in it, 0 to 100. */
    public double percent() {
        return head == 0 ? 100 : Math.min(100, 100.0 * position / head);
    }
}
