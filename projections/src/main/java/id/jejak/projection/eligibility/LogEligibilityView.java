package id.jejak.projection.eligibility;

import id.jejak.allowance.AllowanceCode;
import id.jejak.allowance.AllowanceScheme;
import id.jejak.allowance.KnownVersion;
import id.jejak.allowance.eligibility.EligibilityEvaluator;
import id.jejak.allowance.eligibility.EligibilityRules;
import id.jejak.allowance.eligibility.WorkerEvidence;
import id.jejak.allowance.event.AllowanceEvent;
import id.jejak.projection.PlacedEvents;
import id.jejak.projection.eligibility.view.EligibilityView;
import id.jejak.projection.rules.SchemePast;
import id.jejak.projection.view.Answer;
import id.jejak.projection.view.ProjectionsUnavailable;
import id.jejak.rules.ShippedSchemes;
import id.jejak.stream.Streams;
import id.jejak.timeline.Recorded;
import id.jejak.worker.WorkerId;
import id.jejak.worker.event.WorkerEvent;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** Folds the streams of the allowances and of each worker up to a position. */
public final class LogEligibilityView implements EligibilityView {

    private final EventStore log;

    /** Folds what stands there; its streams are read with their positions. */
    public LogEligibilityView(EventStore log) {
        this.log = log;
    }

    /** @throws ProjectionsUnavailable when the log is away */
    @Override
    public Answer<Optional<KnownVersion>> allowance(AllowanceCode code, LocalDate on, long knownAt) {
        PlacedEvents stream = PlacedEvents.of(log, Streams.allowance(code));
        return new Answer<>(scheme(stream, knownAt).answering(on), stream.head(), null);
    }

    /** @throws ProjectionsUnavailable when the log is away */
    @Override
    public Answer<List<ExplainedWorker>> explain(
            AllowanceCode code, Collection<WorkerId> workers, LocalDate on, long knownAt) {
        SchemePast certification = SchemePast.of(log, ShippedSchemes.SDM_KESOS);
        // The first that is read reflects least.
        long head = certification.head();
        EligibilityEvaluator evaluator = new EligibilityEvaluator(
                new EligibilityRules(certification.knownAt(knownAt), allowances(code, knownAt)));
        List<ExplainedWorker> explained = new ArrayList<>();
        for (WorkerId worker : workers) {
            List<Recorded<WorkerEvent>> known = recorded(worker, knownAt);
            if (!known.isEmpty()) {
                evaluator
                        .explain(code, WorkerEvidence.of(known), on)
                        .ifPresent(eligibility -> explained.add(new ExplainedWorker(worker, eligibility)));
            }
        }
        return new Answer<>(explained, head, null);
    }

    /** The allowance and those on which its answer rests. */
    private Map<AllowanceCode, AllowanceScheme> allowances(AllowanceCode code, long knownAt) {
        Map<AllowanceCode, AllowanceScheme> allowances = new HashMap<>();
        Deque<AllowanceCode> wanted = new ArrayDeque<>(List.of(code));
        while (!wanted.isEmpty()) {
            AllowanceCode next = wanted.pop();
            if (!allowances.containsKey(next)) {
                AllowanceScheme scheme = scheme(PlacedEvents.of(log, Streams.allowance(next)), knownAt);
                allowances.put(next, scheme);
                scheme.versions().forEach(known -> wanted.addAll(known.version().excludes()));
            }
        }
        return allowances;
    }

    private static AllowanceScheme scheme(PlacedEvents stream, long knownAt) {
        return AllowanceScheme.of(stream.upTo(knownAt).as(AllowanceEvent.class));
    }

    private List<Recorded<WorkerEvent>> recorded(WorkerId worker, long knownAt) {
        return PlacedEvents.of(log, Streams.worker(worker)).upTo(knownAt).recorded(WorkerEvent.class);
    }
}
