package id.jejak.projection.register;

import id.jejak.projection.CertificateStanding;
import id.jejak.projection.DaySpan;
import id.jejak.projection.WorkerHistory;
import id.jejak.worker.state.CertificationCase;
import id.jejak.worker.state.Engagement;
import id.jejak.worker.state.Registered;
import id.jejak.worker.state.WorkerState;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a card says of a worker for some days. */
record RegisterSpan(
        String name,
        String phase,
        @Nullable String casePhase,
        @Nullable String lastRegion,
        @Nullable String certificate,
        @Nullable String status,
        @Nullable String level,
        @Nullable LocalDate until) {

    static List<DaySpan<RegisterSpan>> of(WorkerHistory history) {
        Collection<Engagement> engagements = history.engagements();
        SequencedMap<LocalDate, Set<RegisterSpan>> turns = new TreeMap<>();
        history.days()
                .forEach((day, state) ->
                        turns.put(day, on(day, state, engagements).map(Set::of).orElse(Set.of())));
        return DaySpan.of(turns);
    }

    static Optional<RegisterSpan> on(LocalDate day, WorkerState state, Collection<Engagement> engagements) {
        if (!(state instanceof Registered worker)) {
            return Optional.empty();
        }
        Optional<CertificateStanding> standing = CertificateStanding.of(worker, day);
        return Optional.of(new RegisterSpan(
                worker.name(),
                worker.phaseOn(day).name(),
                worker.open().map(CertificationCase::phase).map(Enum::name).orElse(null),
                lastRegion(day, engagements),
                standing.map(s -> s.certificate().number().value()).orElse(null),
                standing.map(s -> s.status().name()).orElse(null),
                standing.map(s -> s.certificate().level().name()).orElse(null),
                standing.map(s -> s.certificate().validity().to()).orElse(null)));
    }

    private static @Nullable String lastRegion(LocalDate day, Collection<Engagement> engagements) {
        boolean live = engagements.stream().anyMatch(e -> e.period().contains(day));
        return live
                ? null
                : WorkerHistory.last(engagements, day)
                        .map(e -> e.region().code())
                        .orElse(null);
    }
}
