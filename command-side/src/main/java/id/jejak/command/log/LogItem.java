package id.jejak.command.log;

import com.fasterxml.jackson.annotation.JsonRawValue;
import id.jejak.store.LogEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** An event as it is stored: payload and metadata character for character. */
record LogItem(
        long position,
        UUID eventId,
        String stream,
        long seq,
        String type,
        int revision,
        Instant recordedAt,
        LocalDate effectiveOn,
        @JsonRawValue String payload,
        @JsonRawValue String metadata) {

    static LogItem of(LogEntry entry) {
        return new LogItem(
                entry.position(),
                entry.eventId(),
                entry.stream(),
                entry.seq(),
                entry.type(),
                entry.revision(),
                entry.recordedAt(),
                entry.effectiveOn(),
                entry.payload(),
                entry.metadata());
    }
}
