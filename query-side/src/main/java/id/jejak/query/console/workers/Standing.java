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
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Since when a worker stands in a phase, and by what.
 *
 * @param by the entry that tells of it; null where the calendar alone brought it
 */
record Standing(LocalDate since, @Nullable TrailEntry by) {

    private static final Set<String> GROUNDS = Set.of("certificate.ground", "recommendation.by");

    /** Null where the trail does not tell. */
    static @Nullable Standing of(RegisterEntry card, List<TrailEntry> told, LocalDate on) {
        CurrentCertificate certificate = card.certificate();
        if (card.phase() == Phase.EXPIRED && certificate != null) {
            return new Standing(certificate.validUntil().plusDays(1), null);
        }
        if (card.phase() == Phase.ANNULLED) {
            return annulled(told, on).orElse(null);
        }
        Optional<TrailEntry> last = told.stream()
                .filter(entry -> !entry.effectiveOn().isAfter(on) && phase(entry) != null)
                .max(Comparator.comparing(Standing::day).thenComparingLong(TrailEntry::position));
        return last.filter(entry -> card.phase().name().equals(phase(entry)))
                .map(entry -> new Standing(entry.effectiveOn(), entry))
                .orElse(null);
    }

    /**
     * On which day the entry tells of where the worker stands: a registration comes before all else, an annulment with the
     * certificate that was never valid.
     */
    private static LocalDate day(TrailEntry entry) {
        return entry.type().equals("worker.registered")
                ? LocalDate.MIN
                : neverValidFrom(entry).orElse(entry.effectiveOn());
    }

    private static Optional<LocalDate> neverValidFrom(TrailEntry annulment) {
        return change(annulment, "certificate.validFrom").map(Change::from).map(LocalDate::parse);
    }

    /** Since the first day of a certificate that was never valid, on whichever later day it was annulled. */
    private static Optional<Standing> annulled(List<TrailEntry> told, LocalDate on) {
        return told.reversed().stream()
                .flatMap(entry -> neverValidFrom(entry).map(from -> new Standing(from, entry)).stream())
                .filter(standing -> !standing.since().isAfter(on))
                .findFirst();
    }

    /** What was said for it beside the document: on which ground, by whom a recommendation came. */
    public List<Change> grounds() {
        return by == null
                ? List.of()
                : by.changes().stream()
                        .filter(change -> GROUNDS.contains(change.field()))
                        .toList();
    }

    private static @Nullable String phase(TrailEntry entry) {
        return change(entry, "phase").map(Change::to).orElse(null);
    }

    private static Optional<Change> change(TrailEntry entry, String field) {
        return entry.changes().stream()
                .filter(change -> change.field().equals(field))
                .findFirst();
    }
}
