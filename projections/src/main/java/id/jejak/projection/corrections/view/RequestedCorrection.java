package id.jejak.projection.corrections.view;

import id.jejak.worker.RequestId;
import id.jejak.worker.WorkerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A correction that somebody asked for.
 *
 * @param position of the request
 * @param eventId the event that it is about
 * @param type that event's name
 * @param oldValue null for nothing; a NIK masked
 * @param newValue null for nothing; a NIK masked
 * @param validFrom from when on, null for as long as the fact holds
 * @param author the account that recorded the fact
 * @param decidedBy null while it waits
 * @param decidedAt null while it waits
 */
public record RequestedCorrection(
        RequestId id,
        long position,
        WorkerId worker,
        UUID eventId,
        String type,
        String field,
        @Nullable String oldValue,
        @Nullable String newValue,
        @Nullable LocalDate validFrom,
        String author,
        String requestedBy,
        Instant requestedAt,
        CorrectionStatus status,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt) {}
