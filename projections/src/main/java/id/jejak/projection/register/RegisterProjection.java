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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keeps the {@code register_…} tables: the rows of a worker are made anew whenever something happens to it. */
public final class RegisterProjection implements ReadModel {

    static final String NAME = RegisterView.MODEL;
    static final int VERSION = 1;

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
    public void apply(List<LogEntry> batch, Connection connection) throws SQLException {
        Map<String, LogEntry> last = new LinkedHashMap<>();
        for (LogEntry entry : batch) {
            if (entry.payload() instanceof WorkerEvent) {
                last.put(entry.stream(), entry);
            }
        }
        Cards cards = new Cards();
        for (LogEntry entry : last.values()) {
            cards.add(entry, histories.through(entry));
        }
        cards.flush(connection);
    }

    private static final class Cards {

        private final Rows changed = Rows.of("uuid");
        private final Rows workers = Rows.of("uuid", "text", "text", "bigint");
        private final Rows engagements = Rows.of("uuid", "uuid", "text", "text", "date", "date");
        private final Rows spans =
                Rows.of("uuid", "date", "date", "text", "text", "text", "text", "text", "text", "date");

        private void add(LogEntry entry, List<DomainEvent> events) {
            String worker = entry.subject();
            WorkerHistory history = WorkerHistory.of(events);
            changed.add(worker);
            if (!(history.known() instanceof Registered known)) {
                return;
            }
            workers.add(worker, known.name(), known.nik().masked(), entry.position());
            for (Engagement e : known.engagements().values()) {
                engagements.add(
                        worker,
                        e.id().value(),
                        e.category().code(),
                        e.region().code(),
                        e.period().from(),
                        e.period().to());
            }
            for (DaySpan<RegisterSpan> span : RegisterSpan.of(history)) {
                RegisterSpan s = span.fact();
                spans.add(
                        worker,
                        span.from(),
                        span.to(),
                        s.phase(),
                        s.casePhase(),
                        s.lastRegion(),
                        s.certificate(),
                        s.status(),
                        s.level(),
                        s.until());
            }
        }

        private void flush(Connection connection) throws SQLException {
            for (String table : List.of("register_worker", "register_engagement", "register_span")) {
                changed.execute(
                        connection,
                        "delete from " + table + " t using " + Rows.HERE
                                + " as r(worker_id) where t.worker_id = r.worker_id");
            }
            workers.execute(
                    connection,
                    "insert into register_worker (worker_id, name, nik_masked, position) select * from " + Rows.HERE);
            engagements.execute(
                    connection,
                    "insert into register_engagement (worker_id, engagement_id, category, region, valid_from, valid_to)"
                            + " select * from " + Rows.HERE);
            spans.execute(
                    connection,
                    "insert into register_span (worker_id, valid_from, valid_to, phase, case_phase, last_region,"
                            + " certificate, certificate_status, certificate_level, certificate_until) select * from "
                            + Rows.HERE);
        }
    }
}
