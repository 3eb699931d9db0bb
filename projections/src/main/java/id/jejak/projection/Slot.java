package id.jejak.projection;

import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;

/**
 * An event's place in the log, with the event where it could be decoded.
 *
 * @param error why it could not be, else null
 */
record Slot(
        long position,
        String stream,
        @Nullable LogEntry entry,
        @Nullable String error) {

    static Slot of(TrackedEventMessage<?> message) {
        long position = position(message);
        if (!(message instanceof DomainEventMessage<?> placed)) {
            return new Slot(position, "?:" + message.getIdentifier(), null, "no event of a stream");
        }
        String stream = placed.getAggregateIdentifier();
        try {
            LogEntry entry = new LogEntry(
                    position,
                    UUID.fromString(placed.getIdentifier()),
                    stream,
                    placed.getSequenceNumber(),
                    placed.getTimestamp(),
                    (id.jejak.kernel.DomainEvent) placed.getPayload(),
                    placed.getMetaData());
            return new Slot(position, stream, entry, null);
        } catch (RuntimeException | StackOverflowError | AssertionError e) {
            return new Slot(position, stream, null, Failure.describe(e));
        }
    }

    private static long position(TrackedEventMessage<?> message) {
        return message.trackingToken()
                .position()
                .orElseThrow(() -> new IllegalStateException("The source has no order of its own"));
    }
}
