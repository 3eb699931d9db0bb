package id.jejak.worker.event;

import id.jejak.kernel.EventType;
import id.jejak.kernel.Personal;
import id.jejak.worker.FactValue;
import id.jejak.worker.RequestId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A second person agreed: from here on the event {@code eventId} is read with {@code newValue}, on every day; whoever asks
 * what was known earlier still reads {@code oldValue}. The event itself stays as it was stored. Decisions that were taken
 * on the old value stand.
 *
 * @param seq the event's place in the worker's stream, from 0
 * @param field the component, or {@code basis.} and a field of its document
 * @param validFrom where only later days are read so, the first of them; null for all
 * @param author the account that recorded the fact
 * @param requestedBy the account that asked for it; neither of the two agreed
 */
@EventType(name = "fact.corrected")
public record FactCorrected(
        RequestId correctionId,
        UUID eventId,
        long seq,
        String type,
        String field,
        @Personal @Nullable FactValue oldValue,
        @Personal @Nullable FactValue newValue,
        @Nullable LocalDate validFrom,
        String author,
        String requestedBy,
        LocalDate effectiveOn)
        implements SecondPersonEvent {}
