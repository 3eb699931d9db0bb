package id.jejak.command.log;

import com.fasterxml.jackson.annotation.JsonRawValue;
import id.jejak.store.LogEntry;
import id.jejak.store.codec.EventCodec;
import id.jejak.store.codec.StoredJson;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** An event as it is stored, character for character, but for a NIK in it: that is masked. */
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

    static LogItem of(LogEntry entry, EventCodec codec) {
        StoredJson payload = codec.masked(entry.stream(), entry.type(), entry.revision(), entry.payload());
        return new LogItem(
                entry.position(),
                entry.eventId(),
                entry.stream(),
                entry.seq(),
                entry.type(),
                payload.revision(),
                entry.recordedAt(),
                entry.effectiveOn(),
                payload.json(),
                entry.metadata());
    }
}
