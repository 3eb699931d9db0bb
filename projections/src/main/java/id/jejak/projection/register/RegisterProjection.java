package id.jejak.projection.register;

import id.jejak.kernel.DomainEvent;
import id.jejak.projection.DaySpan;
import id.jejak.projection.LogEntry;
import id.jejak.projection.ReadModel;
import id.jejak.projection.Rows;
import id.jejak.projection.StreamHistories;
import id.jejak.projection.WorkerHistory;
import id.jejak.projection.register.view.RegisterView;
import id.jejak.worker.event.WorkerEvent;
import id.jejak.worker.state.Engagement;
import id.jejak.worker.state.Registered;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keeps the {@code register_…} tables: the rows of a worker are made anew where something changes them. */
public final class RegisterProjection implements ReadModel {

    static final String NAME = RegisterView.MODEL;
    static final int VERSION = 2;

    private final StreamHistories histories;

    /** Looks into the worker's own history there. */
    public RegisterProjection(StreamHistories histories) {
        this.histories = histories;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int version() {
        return VERSION;
    }

    @Override
    public List<String> tables() {
        return List.of("register_worker", "register_engagement", "register_span");
    }

    @Override
    public void apply(List<LogEntry> batch, Connection connection) throws SQLException {
        Map<String, List<LogEntry>> news = new LinkedHashMap<>();
        for (LogEntry entry : batch) {
            if (entry.payload() instanceof WorkerEvent) {
                news.computeIfAbsent(entry.stream(), _ -> new ArrayList<>()).add(entry);
            }
        }
        Cards cards = new Cards();
        for (List<LogEntry> entries : news.values()) {
            List<DomainEvent> events = histories.through(entries.getLast());
            cards.add(entries.getLast(), events.subList(0, events.size() - entries.size()), events);
        }
        cards.flush(connection);
    }

    private static final class Cards {

        private final Rows workers = Rows.of("uuid", "text", "text", "bigint");
        private final Rows reEngaged = Rows.of("uuid");
        private final Rows engagements = Rows.of("uuid", "uuid", "text", "text", "date", "date");
        private final Rows respanned = Rows.of("uuid");
        private final Rows spans =
                Rows.of("uuid", "date", "date", "text", "text", "text", "text", "text", "text", "text", "date");

        /** What a batch leaves as it was is not written: most of what is recorded of a worker changes few of its rows. */
        private void add(LogEntry entry, List<DomainEvent> eventsBefore, List<DomainEvent> events) {
            String worker = entry.subject();
            WorkerHistory before = WorkerHistory.of(eventsBefore);
            WorkerHistory now = WorkerHistory.of(events);
            if (!(now.known() instanceof Registered known)) {
                return;
            }
            workers.add(worker, known.name(), known.nik().masked(), entry.position());
            if (!List.copyOf(before.engagements()).equals(List.copyOf(now.engagements()))) {
                reEngaged.add(worker);
                now.engagements().forEach(engagement -> add(worker, engagement));
            }
            List<DaySpan<RegisterSpan>> spansNow = RegisterSpan.of(now);
            if (!RegisterSpan.of(before).equals(spansNow)) {
                respanned.add(worker);
                spansNow.forEach(span -> add(worker, span));
            }
        }

        private void add(String worker, Engagement e) {
            engagements.add(
                    worker,
                    e.id().value(),
                    e.category().code(),
                    e.region().code(),
                    e.period().from(),
                    e.period().to());
        }

        private void add(String worker, DaySpan<RegisterSpan> span) {
            RegisterSpan s = span.fact();
            spans.add(
                    worker,
                    span.from(),
                    span.to(),
                    s.name(),
                    s.phase(),
                    s.casePhase(),
                    s.lastRegion(),
                    s.certificate(),
                    s.status(),
                    s.level(),
                    s.until());
        }

        private void flush(Connection connection) throws SQLException {
            workers.execute(
                    connection,
                    "insert into register_worker as w (worker_id, name, nik_masked, position) select * from "
                            + Rows.HERE + " on conflict (worker_id) do update set (name, nik_masked, position) ="
                            + " (excluded.name, excluded.nik_masked, excluded.position)");
            clear(reEngaged, "register_engagement", connection);
            engagements.execute(
                    connection,
                    "insert into register_engagement (worker_id, engagement_id, category, region, valid_from, valid_to)"
                            + " select * from " + Rows.HERE);
            clear(respanned, "register_span", connection);
            spans.execute(
                    connection,
                    "insert into register_span (worker_id, valid_from, valid_to, name, phase, case_phase,"
                            + " last_region, certificate, certificate_status, certificate_level, certificate_until) select * from "
                            + Rows.HERE);
        }

        private static void clear(Rows workers, String table, Connection connection) throws SQLException {
            workers.execute(
                    connection,
                    "delete from " + table + " t using " + Rows.HERE
                            + " as r(worker_id) where t.worker_id = r.worker_id");
        }
    }
}
