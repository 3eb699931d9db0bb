package id.jejak.projection.scope;

import id.jejak.projection.Conditions;
import id.jejak.projection.Snapshot;
import id.jejak.projection.scope.view.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What a scope is in SQL. Each condition names the column, with its table, in which an id stands. */
public final class ScopeConditions {

    private ScopeConditions() {}

    /** The snapshot with the scope's own tables in it. */
    public static Snapshot beside(Snapshot snapshot) {
        return snapshot.and(ScopeProjection.NAME, ScopeProjection.VERSION);
    }

    /** The worker belongs to the scope. */
    public static void workers(Conditions where, Scope scope, String worker) {
        workers(
                where,
                scope,
                worker,
                one -> one.exists(
                        "scope_region s", s -> s.and("s.worker_id = " + worker).within("s.region", scope.regions())));
    }

    /** The same, but a worker belongs to the region that stands in a column of the row, whenever that was. */
    public static void workersThen(Conditions where, Scope scope, String worker, String region) {
        workers(where, scope, worker, one -> one.within(region, scope.regions()));
    }

    private static void workers(Conditions where, Scope scope, String worker, Consumer<Conditions> inRegion) {
        requireTable(worker);
        if (scope.everything()) {
            return;
        }
        List<Consumer<Conditions>> any = new ArrayList<>();
        if (!scope.regions().isEmpty()) {
            any.add(inRegion);
        }
        if (!scope.bodies().isEmpty()) {
            any.add(one -> one.exists(
                    "scope_case s",
                    s -> s.and("s.worker_id = " + worker)
                            .and("s.body in (:scopeBodies)", "scopeBodies", bodies(scope))));
        }
        if (!scope.assessors().isEmpty()) {
            any.add(one -> one.exists(
                    "scope_assessor s",
                    s -> s.and("s.worker_id = " + worker)
                            .and("s.assessor in (:scopeAssessors)", "scopeAssessors", assessors(scope))));
        }
        where.any(any);
    }

    /** The cohort belongs to the scope. */
    public static void cohorts(Conditions where, Scope scope, String cohort) {
        requireTable(cohort);
        if (scope.everything()) {
            return;
        }
        List<Consumer<Conditions>> any = new ArrayList<>();
        if (!scope.regions().isEmpty()) {
            any.add(one -> one.exists(
                    "scope_cohort s", s -> s.and("s.cohort_id = " + cohort).within("s.region", scope.regions())));
        }
        if (!scope.bodies().isEmpty()) {
            any.add(one -> one.exists(
                    "scope_cohort s",
                    s -> s.and("s.cohort_id = " + cohort)
                            .and("s.body in (:scopeBodies)", "scopeBodies", bodies(scope))));
        }
        if (!scope.assessors().isEmpty()) {
            any.add(one -> one.exists(
                    "scope_case s join scope_assessor a using (worker_id, case_number)",
                    s -> s.and("s.cohort_id = " + cohort)
                            .and("a.assessor in (:scopeAssessors)", "scopeAssessors", assessors(scope))));
        }
        where.any(any);
    }

    /**
     * Without its table, or with one that is called as the scope's own is here, the column would be that of the scope's own
     * table, and everything would be seen.
     */
    private static void requireTable(String column) {
        if (column.indexOf('.') < 0 || column.startsWith("s.") || column.startsWith("a.")) {
            throw new IllegalArgumentException("A column with its table, which is neither s nor a, not " + column);
        }
    }

    private static List<String> bodies(Scope scope) {
        return scope.bodies().stream().map(body -> body.value()).toList();
    }

    private static List<String> assessors(Scope scope) {
        return scope.assessors().stream().map(assessor -> assessor.value()).toList();
    }
}
