package id.jejak.projection.trail.view;

import id.jejak.kernel.Basis;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event in words.
 *
 * @param worker whom it concerns, null where nobody
 * @param cohort the cohort, or that of the worker's open case
 * @param actor the account; with name, role and office as of then
 * @param basis the document, null where none was required
 */
public record TrailEntry(
        long position,
        UUID eventId,
        String type,
        String stream,
        @Nullable UUID worker,
        @Nullable UUID cohort,
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

    public TrailEntry {
        changes = List.copyOf(changes);
    }
}
