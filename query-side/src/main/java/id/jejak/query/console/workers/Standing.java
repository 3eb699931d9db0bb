package id.jejak.query.console.workers;

import id.jejak.projection.register.view.CurrentCertificate;
import id.jejak.projection.register.view.RegisterEntry;
import id.jejak.projection.trail.view.Change;
import id.jejak.projection.trail.view.TrailEntry;
import id.jejak.worker.Phase;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Since when a worker stands in a phase, and by what.
 *
 * @param by the entry that tells of it; null where the calendar alone brought it
 */
record Standing(LocalDate since, @Nullable TrailEntry by) {

    /** Null where the trail does not tell. */
    static @Nullable Standing of(RegisterEntry card, List<TrailEntry> told, LocalDate on) {
        CurrentCertificate certificate = card.certificate();
        if (card.phase() == Phase.EXPIRED && certificate != null) {
            return new Standing(certificate.validUntil().plusDays(1), null);
        }
        Optional<TrailEntry> last = told.stream()
                .filter(entry -> !entry.effectiveOn().isAfter(on) && phase(entry) != null)
                .max(Comparator.comparing(TrailEntry::effectiveOn).thenComparingLong(TrailEntry::position));
        return last.filter(entry -> card.phase().name().equals(phase(entry)))
                .map(entry -> new Standing(entry.effectiveOn(), entry))
                .orElse(null);
    }

    private static @Nullable String phase(TrailEntry entry) {
        return entry.changes().stream()
                .filter(change -> change.field().equals("phase"))
                .map(Change::to)
                .findFirst()
                .orElse(null);
    }
}
