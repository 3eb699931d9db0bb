package id.jejak.projection.findings;

import id.jejak.projection.Conditions;
import id.jejak.projection.PlacedEvents;
import id.jejak.projection.Snapshot;
import id.jejak.projection.findings.view.FindingQuestion;
import id.jejak.projection.scope.ScopeConditions;
import id.jejak.projection.view.Answer;
import id.jejak.stream.Streams;
import id.jejak.timeline.Recorded;
import id.jejak.worker.WorkerId;
import id.jejak.worker.event.WorkerEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

/** Workers of whom something may be found, each with the events that were known. */
final class KnownWorkers {

    /**
     * One of them.
     *
     * @param events as recorded, in the order of the log
     */
    record Known(WorkerId worker, List<Recorded<WorkerEvent>> events) {}

    private record Candidates(List<WorkerId> workers, long known) {}

    private final Snapshot snapshot;
    private final EventStore log;

    KnownWorkers(DataSource pool, EventStore log) {
        this.snapshot = Tables.snapshot(pool);
        this.log = log;
    }

    /**
     * Those whom the reader may see and for whom these conditions on {@code case_span s}, a span that is known, hold; by
     * their ids. The conditions may name {@code :known}, the position, and {@code :on}, the day.
     */
    Answer<List<Known>> where(
            FindingQuestion question,
            Consumer<Conditions> conditions,
            @Nullable String from,
            boolean including,
            int most) {
        Answer<Candidates> candidates = snapshot.ask(client -> {
            long known = Math.min(question.knownAt(), snapshot.position(client));
            Conditions where = new Conditions()
                    .and("known_from <= :known and (known_to is null or known_to > :known)", "known", known)
                    .with("on", question.on())
                    .with("most", most);
            ScopeConditions.workers(where, question.scope(), "case_span.worker_id");
            if (from != null) {
                where.and("worker_id " + (including ? ">=" : ">") + " :from", "from", UUID.fromString(from));
            }
            conditions.accept(where);
            return new Candidates(
                    where.ask(client, "select distinct worker_id from case_span", "order by worker_id limit :most")
                            .query((row, _) -> new WorkerId(row.getObject(1, UUID.class)))
                            .list(),
                    known);
        });
        // After the snapshot: whoever holds a connection must not wait for another.
        return candidates.map(some -> {
            List<Known> workers = new ArrayList<>();
            for (WorkerId worker : some.workers()) {
                workers.add(new Known(
                        worker,
                        PlacedEvents.of(log, Streams.worker(worker))
                                .upTo(some.known())
                                .recorded(WorkerEvent.class)));
            }
            return workers;
        });
    }
}
