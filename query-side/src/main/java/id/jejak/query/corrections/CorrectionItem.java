package id.jejak.query.corrections;

import id.jejak.projection.corrections.view.CorrectionStatus;
import id.jejak.projection.corrections.view.RequestedCorrection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A correction that somebody asked for. */
record CorrectionItem(
        UUID id,
        long position,
        UUID workerId,
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
        @Nullable Instant decidedAt) {

    static CorrectionItem of(RequestedCorrection correction) {
        return new CorrectionItem(
                correction.id().value(),
                correction.position(),
                correction.worker().value(),
                correction.eventId(),
                correction.type(),
                correction.field(),
                correction.oldValue(),
                correction.newValue(),
                correction.validFrom(),
                correction.author(),
                correction.requestedBy(),
                correction.requestedAt(),
                correction.status(),
                correction.decidedBy(),
                correction.decidedAt());
    }
}
