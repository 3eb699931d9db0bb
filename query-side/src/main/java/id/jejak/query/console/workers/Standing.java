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
                .filter(entry -> phase(entry) != null && !movesTheRegistration(entry))
                .filter(entry -> !since(entry, told).isAfter(on))
                .max(Comparator.comparing(Standing::day).thenComparingLong(TrailEntry::position));
        return last.filter(entry -> card.phase().name().equals(phase(entry)))
                .map(entry -> new Standing(since(entry, told), entry))
                .orElse(null);
    }

    /**
     * On which day the entry tells of where the worker stands: a registration comes before all else, an annulment with the
     * certificate that was never valid.
     */
    private static LocalDate day(TrailEntry entry) {
        return isRegistration(entry) ? LocalDate.MIN : neverValidFrom(entry).orElse(entry.effectiveOn());
    }

    /** A registration holds from the first day of anything that is known of the worker. */
    private static LocalDate since(TrailEntry entry, List<TrailEntry> told) {
        return isRegistration(entry)
                ? told.stream()
                        .map(TrailEntry::effectiveOn)
                        .min(Comparator.naturalOrder())
                        .orElseThrow()
                : entry.effectiveOn();
    }

    /** What takes effect before the registration did brings it forward, and nothing else about. */
    private static boolean movesTheRegistration(TrailEntry entry) {
        return !isRegistration(entry)
                && change(entry, "phase")
                        .filter(change ->
                                change.from() == null && Phase.REGISTERED.name().equals(change.to()))
                        .isPresent();
    }

    private static boolean isRegistration(TrailEntry entry) {
        return entry.type().equals("worker.registered");
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
