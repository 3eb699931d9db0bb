package id.jejak.allowance.eligibility;

import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.EventType;
import id.jejak.timeline.Recorded;
import java.util.UUID;

/**
 * An event on which a condition stands, or by which it fails.
 *
 * @param type the event's stable name
 */
public record Support(long position, UUID eventId, String type) {

    static Support of(Recorded<? extends DomainEvent> recorded) {
        String type = recorded.event().getClass().getAnnotation(EventType.class).name();
        return new Support(recorded.position(), recorded.eventId(), type);
    }
}
