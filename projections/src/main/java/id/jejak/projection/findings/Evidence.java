package id.jejak.projection.findings;

import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.EventType;
import id.jejak.projection.findings.view.FoundEvent;
import id.jejak.timeline.Recorded;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** The events behind a row, and the key that they give it. */
final class Evidence {

    private Evidence() {}

    static FoundEvent of(Recorded<? extends DomainEvent> recorded) {
        return new FoundEvent(
                recorded.position(),
                recorded.eventId(),
                recorded.event().getClass().getAnnotation(EventType.class).name());
    }

    static List<FoundEvent> of(List<? extends Recorded<? extends DomainEvent>> recorded) {
        return recorded.stream()
                .map(Evidence::of)
                .sorted(Comparator.comparingLong(FoundEvent::position))
                .toList();
    }

    /** The key of a row that stands on these facts: that of the event where it is one, else made of all. */
    static String key(UUID... events) {
        return events.length == 1
                ? events[0].toString()
                : UUID.nameUUIDFromBytes(List.of(events).stream()
                                .map(UUID::toString)
                                .sorted()
                                .collect(Collectors.joining(" "))
                                .getBytes(StandardCharsets.US_ASCII))
                        .toString();
    }
}
