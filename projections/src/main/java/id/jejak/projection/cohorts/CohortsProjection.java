package id.jejak.projection.cohorts;

import id.jejak.cohort.event.CohortClosed;
import id.jejak.cohort.event.CohortEvent;
import id.jejak.cohort.event.CohortOpened;
import id.jejak.cohort.event.QuotaRevised;
import id.jejak.cohort.event.SeatReleased;
import id.jejak.cohort.event.SeatTaken;
import id.jejak.cohort.event.SessionScheduled;
import id.jejak.projection.LogEntry;
import id.jejak.projection.ReadModel;
import id.jejak.projection.Rows;
import id.jejak.projection.cohorts.view.CohortsView;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Keeps {@code cohort} and what belongs to it. Each event adds a row, or closes one. */
public final class CohortsProjection implements ReadModel {

    static final String NAME = CohortsView.MODEL;
    static final int VERSION = 1;

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
        return List.of("cohort", "cohort_quota", "cohort_seat", "cohort_session");
    }

    @Override
    public void apply(List<LogEntry> batch, Connection connection) throws SQLException {
        Changes changes = new Changes();
        for (LogEntry entry : batch) {
            if (entry.payload() instanceof CohortEvent event) {
                changes.add(entry, event);
            }
        }
        changes.flush(connection);
    }

    private static final class Changes {

        private final Rows opened = Rows.of("uuid", "text", "text", "text", "text", "date", "date", "bigint");
        private final Rows quotas = Rows.of("bigint", "uuid", "int", "date");
        private final Rows seats = Rows.of("bigint", "uuid", "uuid", "date", "int", "int", "text");
        private final Rows sessions = Rows.of("bigint", "uuid", "text", "date", "text");
        private final Rows closed = Rows.of("uuid", "date", "bigint");

        private void add(LogEntry entry, CohortEvent event) {
            long position = entry.position();
            String cohort = entry.subject();
            switch (event) {
                case CohortOpened e -> {
                    opened.add(
                            cohort,
                            e.name(),
                            e.region().code(),
                            e.scheme().value(),
                            e.body().value(),
                            e.opensOn(),
                            e.effectiveOn(),
                            position);
                    quotas.add(position, cohort, e.quota(), e.effectiveOn());
                }
                case QuotaRevised e -> quotas.add(position, cohort, e.newQuota(), e.effectiveOn());
                case SessionScheduled e -> sessions.add(position, cohort, e.component(), e.heldOn(), e.place());
                case SeatTaken e -> seats.add(position, cohort, e.workerId(), e.effectiveOn(), 1, e.caseNumber(), null);
                case SeatReleased e -> seats.add(position, cohort, e.workerId(), e.effectiveOn(), -1, null, e.why());
                case CohortClosed e -> closed.add(cohort, e.effectiveOn(), position);
            }
        }

        private void flush(Connection connection) throws SQLException {
            opened.execute(
                    connection,
                    "insert into cohort (cohort_id, name, region, scheme, body, opens_on, opened_on, opened_at)"
                            + " select * from " + Rows.HERE);
            quotas.execute(
                    connection,
                    "insert into cohort_quota (position, cohort_id, quota, valid_from) select * from " + Rows.HERE);
            seats.execute(
                    connection,
                    "insert into cohort_seat (position, cohort_id, worker_id, effective_on, change, case_number, cause)"
                            + " select * from " + Rows.HERE);
            sessions.execute(
                    connection,
                    "insert into cohort_session (position, cohort_id, component, held_on, place) select * from "
                            + Rows.HERE);
            closed.execute(
                    connection,
                    "update cohort c set closed_on = r.closed_on, closed_at = r.closed_at from " + Rows.HERE
                            + " as r(cohort_id, closed_on, closed_at) where c.cohort_id = r.cohort_id"
                            + " and c.closed_at is null");
        }
    }
}
