package id.jejak.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A row of the log.
 *
 * @param payload the stored JSON, character for character; personal fields as the codec sealed them
 * @param metadata likewise
 */
public record LogEntry(
        long position,
        UUID eventId,
        String stream,
        long seq,
        String type,
        int revision,
        Instant recordedAt,
        LocalDate effectiveOn,
        String payload,
        String metadata) {}
