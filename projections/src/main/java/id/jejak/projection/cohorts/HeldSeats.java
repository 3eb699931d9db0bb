package id.jejak.projection.cohorts;

import id.jejak.cohort.CohortId;
import id.jejak.projection.Conditions;
import id.jejak.projection.cohorts.view.SeatHolder;
import id.jejak.projection.scope.ScopeConditions;
import id.jejak.projection.scope.view.Scope;
import id.jejak.projection.view.Items;
import id.jejak.worker.WorkerId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads {@code cohort_seat}: one row for each seat that is taken, one for each that is released. */
final class HeldSeats {

    private static final String HELD =
            "select t.worker_id, t.case_number, t.effective_on, t.position from cohort_seat t";
    private static final String NOT_RELEASED = """
            not exists (select 1 from cohort_seat r
                         where r.cohort_id = t.cohort_id and r.worker_id = t.worker_id and r.change = -1
                           and r.position > t.position and r.position <= :known and r.effective_on <= :day)""";

    private HeldSeats() {}

    static Items<SeatHolder> held(
            JdbcClient client, CohortId cohort, Scope scope, LocalDate on, long knownAt, long after, int limit) {
        Conditions where = new Conditions()
                .and("t.cohort_id = :cohort", "cohort", cohort.value())
                .and("t.change = 1")
                .and("t.effective_on <= :day", "day", on)
                .and("t.position <= :known", "known", knownAt)
                .and("t.position > :after", "after", after)
                .and(NOT_RELEASED)
                .with("limit", limit + 1);
        ScopeConditions.workers(where, scope, "t.worker_id");
        List<SeatHolder> found = where.ask(client, HELD, "order by t.position limit :limit")
                .query((row, _) -> new SeatHolder(
                        new WorkerId(row.getObject("worker_id", UUID.class)),
                        row.getInt("case_number"),
                        row.getObject("effective_on", LocalDate.class),
                        row.getLong("position")))
                .list();
        List<SeatHolder> page = found.subList(0, Math.min(limit, found.size()));
        return new Items<>(
                page, found.size() > limit ? Long.toString(page.getLast().position()) : null);
    }
}
