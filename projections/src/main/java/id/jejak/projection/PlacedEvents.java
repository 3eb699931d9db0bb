package id.jejak.projection;

import id.jejak.kernel.DomainEvent;
import id.jejak.projection.view.ProjectionsUnavailable;
import id.jejak.timeline.Recorded;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;

/**
 * A stream as the log itself has it, so that nothing is held back from it.
 *
 * @param head a position up to which nothing of the stream is missing
 */
public record PlacedEvents(long head, List<Placed> events) {

    /** An event and its place in the order of all. It is decoded when asked for: one that came later can spoil no answer. */
    public record Placed(long position, DomainEventMessage<?> message) {}

    public PlacedEvents {
        events = List.copyOf(events);
    }

    /** @throws ProjectionsUnavailable when the log is away */
    public static PlacedEvents of(EventStore log, String stream) {
        try {
            // The end first: whatever stands up to there is in the stream that is read afterwards.
            long head = log.createHeadToken().position().orElse(0);
            List<Placed> events = new ArrayList<>();
            DomainEventStream all = log.readEvents(stream);
            while (all.hasNext()) {
                DomainEventMessage<?> message = all.next();
                long position = ((TrackedEventMessage<?>) message)
                        .trackingToken()
                        .position()
                        .orElseThrow();
                events.add(new Placed(position, message));
            }
            return new PlacedEvents(head, events);
        } catch (RuntimeException away) {
            throw new ProjectionsUnavailable(away);
        }
    }

    /** Those up to a position. */
    public PlacedEvents upTo(long position) {
        return new PlacedEvents(
                head,
                events.stream().filter(placed -> placed.position() <= position).toList());
    }

    /**
     * As events of their family, with their places.
     *
     * @throws ProjectionsUnavailable when one of them cannot be read by this build
     */
    public <E extends DomainEvent> List<Recorded<E>> recorded(Class<E> family) {
        List<E> payloads = as(family);
        List<Recorded<E>> recorded = new ArrayList<>(payloads.size());
        for (int i = 0; i < payloads.size(); i++) {
            Placed placed = events.get(i);
            recorded.add(new Recorded<>(
                    placed.position(),
                    UUID.fromString(placed.message().getIdentifier()),
                    placed.message().getTimestamp(),
                    payloads.get(i)));
        }
        return recorded;
    }

    /**
     * Without their positions, as events of their family.
     *
     * @throws ProjectionsUnavailable when one of them cannot be read by this build
     */
    public <E extends DomainEvent> List<E> as(Class<E> family) {
        try {
            return events.stream()
                    .map(placed -> family.cast(placed.message().getPayload()))
                    .toList();
        } catch (RuntimeException unreadable) {
            throw new ProjectionsUnavailable(unreadable);
        }
    }
}
