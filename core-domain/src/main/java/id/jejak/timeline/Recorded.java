package id.jejak.timeline;

import id.jejak.kernel.DomainEvent;
import java.time.Instant;
import java.util.UUID;

/**
 * An event as it stands in the log.
 *
 * @param position its place in the one order of all events, dense from 1
 * @param recordedAt when the log took it; never decreases with the position
 */
public record Recorded<E extends DomainEvent>(long position, UUID eventId, Instant recordedAt, E event) {}
