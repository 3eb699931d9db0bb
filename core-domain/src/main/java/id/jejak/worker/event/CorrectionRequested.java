package id.jejak.worker.event;

import id.jejak.kernel.EventType;
import id.jejak.kernel.Personal;
import id.jejak.worker.FactValue;
import id.jejak.worker.RequestId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asked that a recorded fact be read otherwise. It changes nothing until another person agrees.
 *
 * @param eventId the event whose field was recorded wrongly
 * @param seq its place in the worker's stream, from 0
 * @param type its stable name
 * @param field the component, or {@code basis.} and a field of its document
 * @param oldValue what was held so far, null for nothing
 * @param newValue what is so, null for nothing
 * @param validFrom from when on, where that is later than the fact's own day; null for as long as the fact holds
 * @param author the account that recorded the fact
 * @param authorRole in which role it did
 * @param requestedBy an account
 */
@EventType(name = "correction.requested")
public record CorrectionRequested(
        RequestId correctionId,
        UUID eventId,
        long seq,
        String type,
        String field,
        @Personal @Nullable FactValue oldValue,
        @Personal @Nullable FactValue newValue,
        @Nullable LocalDate validFrom,
        String author,
        String authorRole,
        String requestedBy,
        LocalDate effectiveOn)
        implements SecondPersonEvent {}
