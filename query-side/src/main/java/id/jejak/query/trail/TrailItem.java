package id.jejak.query.trail;

import id.jejak.kernel.Basis;
import id.jejak.projection.trail.view.Change;
import id.jejak.projection.trail.view.Summary;
import id.jejak.projection.trail.view.TrailEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An event in words. */
record TrailItem(
        long position,
        UUID eventId,
        String type,
        @Nullable UUID workerId,
        @Nullable UUID cohortId,
        Summary summary,
        @Nullable String actor,
        @Nullable String actorName,
        @Nullable String role,
        @Nullable String office,
        Instant recordedAt,
        LocalDate effectiveOn,
        List<Change> changes,
        @Nullable Basis basis,
        @Nullable String ruleVersion,
        @Nullable String channel,
        @Nullable String reason) {

    static TrailItem of(TrailEntry entry) {
        return new TrailItem(
                entry.position(),
                entry.eventId(),
                entry.type(),
                entry.worker(),
                entry.cohort(),
                entry.summary(),
                entry.actor(),
                entry.actorName(),
                entry.role(),
                entry.office(),
                entry.recordedAt(),
                entry.effectiveOn(),
                entry.changes(),
                entry.basis(),
                entry.ruleVersion(),
                entry.channel(),
                entry.reason());
    }
}
