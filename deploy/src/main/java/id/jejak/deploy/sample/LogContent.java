package id.jejak.deploy.sample;

import id.jejak.store.JejakEventStore;
import java.util.Set;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;

/**
 * What the log holds before the sample goes into it.
 *
 * @param onlySample whether every event came over the sample's channel
 * @param onlyReference whether every event is of the reference data
 */
record LogContent(boolean onlySample, boolean onlyReference) {

    private static final Set<String> REFERENCE = Set.of("reference", "body", "scheme", "allowance");

    /** Reads as far as it must; an event of another kind settles it. */
    static LogContent of(JejakEventStore store) {
        boolean onlyReference = true;
        long end = store.lastPosition();
        try (BlockingStream<TrackedEventMessage<?>> log = store.openStream(null)) {
            for (long read = 0; read < end; read++) {
                TrackedEventMessage<?> event = log.nextAvailable();
                if (!"sample".equals(event.getMetaData().get("channel"))) {
                    return new LogContent(false, false);
                }
                onlyReference &= event instanceof DomainEventMessage<?> placed && REFERENCE.contains(placed.getType());
            }
            return new LogContent(true, onlyReference);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the log was read", e);
        }
    }

    /** @param begun whether the sample has been begun, so that its events are to be expected */
    boolean isForeign(boolean begun) {
        return !onlySample || (!begun && !onlyReference);
    }
}
