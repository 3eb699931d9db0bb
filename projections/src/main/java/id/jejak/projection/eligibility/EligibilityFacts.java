package id.jejak.projection.eligibility;

import id.jejak.allowance.AllowanceCode;
import id.jejak.allowance.AllowanceScheme;
import id.jejak.allowance.KnownVersion;
import id.jejak.allowance.eligibility.EligibilityEvaluator;
import id.jejak.allowance.eligibility.EligibilityInterval;
import id.jejak.allowance.eligibility.EligibilityRules;
import id.jejak.allowance.eligibility.WorkerEvidence;
import id.jejak.kernel.DomainEvent;
import id.jejak.projection.KnownFacts;
import id.jejak.projection.WorkerHistory;
import id.jejak.timeline.Recorded;
import id.jejak.worker.event.ApplicationAdmitted;
import id.jejak.worker.event.ApplicationReturned;
import id.jejak.worker.event.AssessorAssigned;
import id.jejak.worker.event.CandidateAttended;
import id.jejak.worker.event.CandidateWasAbsent;
import id.jejak.worker.event.ComponentScored;
import id.jejak.worker.event.OutcomeRecommended;
import id.jejak.worker.event.RecommendationReceived;
import id.jejak.worker.event.TrainingRecorded;
import id.jejak.worker.event.WorkerEvent;
import id.jejak.worker.state.Engagement;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** On which days workers are eligible by certain rules, and where they are engaged, as rows. */
final class EligibilityFacts {

    private final EligibilityEvaluator evaluator;

    /** In the order of their codes, so that rows are numbered alike wherever they are made. */
    private final Map<AllowanceCode, AllowanceScheme> allowances;

    private final KnownFacts spans = new KnownFacts(
            "eligibility_span",
            List.of("allowance", "draft", "valid_from", "valid_to"),
            List.of("text", "text", "date", "date"));
    private final KnownFacts places = new KnownFacts(
            "eligibility_place", List.of("region", "valid_from", "valid_to"), List.of("text", "date", "date"));

    EligibilityFacts(EligibilityRules rules) {
        this.evaluator = new EligibilityEvaluator(rules);
        this.allowances = new TreeMap<>(rules.allowances());
    }

    /** Most of what is recorded of a worker has no part in any condition. */
    static boolean mayChange(DomainEvent event) {
        return !(event instanceof RecommendationReceived
                || event instanceof ApplicationAdmitted
                || event instanceof ApplicationReturned
                || event instanceof AssessorAssigned
                || event instanceof CandidateAttended
                || event instanceof CandidateWasAbsent
                || event instanceof ComponentScored
                || event instanceof OutcomeRecommended
                || event instanceof TrainingRecorded);
    }

    void load(Connection connection, Collection<String> workers) throws SQLException {
        List<UUID> ids = workers.stream().map(UUID::fromString).toList();
        spans.load(connection, ids);
        places.load(connection, ids);
    }

    /** From that position on it is so as these events of the worker have it. */
    void know(String worker, long position, List<DomainEvent> events) {
        UUID id = UUID.fromString(worker);
        spans.know(id, position, spans(evidence(events)));
        places.know(id, position, places(events));
    }

    void flush(Connection connection) throws SQLException {
        spans.flush(connection);
        places.flush(connection);
    }

    /** Rows tell no positions, so an event's place in its stream will do for one. */
    private static WorkerEvidence evidence(List<DomainEvent> events) {
        List<Recorded<WorkerEvent>> recorded = new ArrayList<>(events.size());
        for (DomainEvent event : events) {
            recorded.add(new Recorded<>(
                    recorded.size() + 1L, new UUID(0, recorded.size()), Instant.EPOCH, (WorkerEvent) event));
        }
        return WorkerEvidence.of(recorded);
    }

    private SequencedSet<List<@Nullable String>> spans(WorkerEvidence evidence) {
        SequencedSet<List<@Nullable String>> rows = new LinkedHashSet<>();
        allowances.forEach((code, scheme) -> {
            add(rows, code, "", evaluator.intervals(code, evidence));
            for (KnownVersion known : scheme.versions()) {
                if (!known.adopted()) {
                    String draft = known.version().version();
                    add(rows, code, draft, evaluator.simulated(code, known.version(), evidence));
                }
            }
        });
        return rows;
    }

    private static void add(
            SequencedSet<List<@Nullable String>> rows,
            AllowanceCode code,
            String draft,
            List<EligibilityInterval> intervals) {
        for (EligibilityInterval interval : intervals) {
            if (interval.eligible()) {
                rows.add(row(code.value(), draft, interval.from().toString(), day(interval.to())));
            }
        }
    }

    private static SequencedSet<List<@Nullable String>> places(List<DomainEvent> events) {
        SequencedSet<List<@Nullable String>> rows = new LinkedHashSet<>();
        for (Engagement engagement : WorkerHistory.of(events).engagements()) {
            rows.add(row(
                    engagement.region().code(),
                    engagement.period().from().toString(),
                    day(engagement.period().to())));
        }
        return rows;
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static List<@Nullable String> row(@Nullable String... values) {
        return Arrays.asList(values);
    }
}
