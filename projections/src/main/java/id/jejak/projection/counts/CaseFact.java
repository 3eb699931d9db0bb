package id.jejak.projection.counts;

import id.jejak.projection.CertificateStanding;
import id.jejak.projection.DaySpan;
import id.jejak.projection.WorkerHistory;
import id.jejak.worker.Phase;
import id.jejak.worker.state.Engagement;
import id.jejak.worker.state.Registered;
import id.jejak.worker.state.WorkerState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;

/**
 * What a worker counts as on a day.
 *
 * @param category of a live engagement; NONE where there is none
 * @param region of the same; without a live engagement that of the last one, null where there never was any
 * @param certificate its status, or NONE
 * @param level its level, or NONE
 */
record CaseFact(String category, @Nullable String region, Phase phase, String certificate, String level) {

    static final String NONE = "NONE";

    /** The facts of a worker as rows: category, region, phase, certificate, level, first day, last day. */
    static SequencedSet<List<@Nullable String>> rows(WorkerHistory history) {
        Collection<Engagement> engagements = history.engagements();
        SequencedMap<LocalDate, SequencedSet<CaseFact>> turns = new LinkedHashMap<>();
        history.days().forEach((day, state) -> turns.put(day, on(day, state, engagements)));
        SequencedSet<List<@Nullable String>> rows = new LinkedHashSet<>();
        for (DaySpan<CaseFact> span : DaySpan.of(turns)) {
            rows.add(span.fact().row(span));
        }
        return rows;
    }

    /** Engagements count from their first day, whenever they were recorded; the phase is what was so on the day. */
    static SequencedSet<CaseFact> on(LocalDate day, WorkerState state, Collection<Engagement> engagements) {
        SequencedSet<CaseFact> facts = new LinkedHashSet<>();
        Phase phase = state instanceof Registered worker ? worker.phaseOn(day) : Phase.REGISTERED;
        Optional<CertificateStanding> standing =
                state instanceof Registered worker ? CertificateStanding.of(worker, day) : Optional.empty();
        String certificate = standing.map(s -> s.status().name()).orElse(NONE);
        String level = standing.map(s -> s.certificate().level().name()).orElse(NONE);
        for (Engagement engagement : engagements) {
            if (engagement.period().contains(day)) {
                facts.add(new CaseFact(
                        engagement.category().code(), engagement.region().code(), phase, certificate, level));
            }
        }
        if (facts.isEmpty() && state instanceof Registered) {
            String region = WorkerHistory.last(engagements, day)
                    .map(e -> e.region().code())
                    .orElse(null);
            facts.add(new CaseFact(NONE, region, phase, certificate, level));
        }
        return facts;
    }

    private List<@Nullable String> row(DaySpan<CaseFact> span) {
        List<@Nullable String> row = new ArrayList<>();
        row.add(category);
        row.add(region);
        row.add(phase.name());
        row.add(certificate);
        row.add(level);
        row.addAll(span.days());
        return row;
    }
}
