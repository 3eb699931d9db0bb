package id.jejak.projection.findings.view;

import java.util.UUID;

/**
 * An event on which a finding stands.
 *
 * @param type the event's stable name
 */
public record FoundEvent(long position, UUID eventId, String type) {}
