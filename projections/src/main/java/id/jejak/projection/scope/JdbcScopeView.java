package id.jejak.projection.scope;

import id.jejak.cohort.CohortId;
import id.jejak.projection.Conditions;
import id.jejak.projection.Snapshot;
import id.jejak.projection.scope.view.Scope;
import id.jejak.projection.scope.view.ScopeView;
import id.jejak.projection.view.Answer;
import id.jejak.stream.Streams;
import id.jejak.worker.WorkerId;
import javax.sql.DataSource;

/** Reads the tables {@code scope_…}. */
public final class JdbcScopeView implements ScopeView {

    private final Snapshot snapshot;

    /** Asks there. */
    public JdbcScopeView(DataSource pool) {
        this.snapshot = new Snapshot(pool, ScopeProjection.NAME, ScopeProjection.VERSION);
    }

    @Override
    public Answer<Boolean> sees(Scope scope, WorkerId worker) {
        Conditions where = new Conditions().and("w.worker_id = :worker", "worker", worker.value());
        ScopeConditions.workers(where, scope, "w.worker_id");
        return isThere(Streams.worker(worker), where, "scope_region w");
    }

    @Override
    public Answer<Boolean> sees(Scope scope, CohortId cohort) {
        Conditions where = new Conditions().and("k.cohort_id = :cohort", "cohort", cohort.value());
        ScopeConditions.cohorts(where, scope, "k.cohort_id");
        return isThere(Streams.cohort(cohort), where, "scope_cohort k");
    }

    private Answer<Boolean> isThere(String stream, Conditions where, String table) {
        return snapshot.ask(
                stream,
                client -> where.ask(client, "select count(*) > 0 from " + table, "")
                        .query(Boolean.class)
                        .single());
    }
}
