package id.jejak.projection.view;

import java.time.Duration;
import java.util.Collection;
import java.util.List;

/** The read models as a whole. An interface, so that questions do not reach into the loop. */
public interface Projections {

    /** Each read model, in the order in which they were given. Never throws on account of the database. */
    List<ProjectionStatus> statuses();

    /**
     * Waits until each of these read models has applied, or parked, everything up to a position.
     *
     * @return false when they had not come that far in time
     */
    boolean await(Collection<String> names, long position, Duration atMost) throws InterruptedException;

    /** What is held back, oldest first. */
    List<ParkedEvent> parked();

    /**
     * Takes the whole stream of that parked event up again, from its first parked event on.
     *
     * @return whether nothing of the stream is held back any more; false also when there is no such parked event
     */
    boolean retry(long id);
}
