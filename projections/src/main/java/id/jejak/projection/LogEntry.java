package id.jejak.projection;

import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.EventType;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * An event as it stands in the log, decoded.
 *
 * @param position its place in the one order of all events
 * @param stream the whole name, such as {@code worker:<uuid>}
 * @param seq its place in the stream, from 0
 * @param recordedAt when the log took it
 * @param metadata who, for what reason, on which document; plain values
 */
public record LogEntry(
        long position,
        UUID eventId,
        String stream,
        long seq,
        Instant recordedAt,
        DomainEvent payload,
        Map<String, ?> metadata) {

    /** The stable name of the event. */
    public String type() {
        return Objects.requireNonNull(payload.getClass().getAnnotation(EventType.class))
                .name();
    }

    /** The stream's kind, such as {@code worker}. */
    public String kind() {
        int colon = stream.indexOf(':');
        return colon < 0 ? stream : stream.substring(0, colon);
    }

    /** The stream's own identity, such as the worker's id. */
    public String subject() {
        return stream.substring(stream.indexOf(':') + 1);
    }
}
