package id.jejak.projection.trail;

import id.jejak.projection.Conditions;
import id.jejak.projection.scope.ScopeConditions;
import id.jejak.projection.scope.view.Scope;
import id.jejak.projection.trail.view.TrailFilter;
import java.time.ZoneOffset;
import java.util.List;

/** What the filters of an audit query are in SQL. */
public final class TrailConditions {

    private TrailConditions() {}

    /** One more condition on {@code trail_entry}. */
    public static void add(Conditions where, TrailFilter filter) {
        switch (filter) {
            case TrailFilter.ByActor f -> where.and("actor = :actor", "actor", f.actor());
            case TrailFilter.DecidedBy f ->
                where.and("actor = :approver", "approver", f.approver())
                        .and(
                                "type in ('fact.corrected', 'correction.refused', 'worker.retired', 'retirement.refused')");
            case TrailFilter.FromOffice f -> where.and("office = :office", "office", f.office());
            case TrailFilter.ByChannel f -> where.and("channel = :channel", "channel", f.channel());
            case TrailFilter.OfType f -> where.and("type = :type", "type", f.type());
            case TrailFilter.OfWorker f ->
                where.and("worker_id = :worker", "worker", f.worker().value());
            case TrailFilter.OfCohort f ->
                where.and("cohort_id = :cohort", "cohort", f.cohort().value());
            case TrailFilter.OfCertificate f ->
                where.and(
                        "certificate = :certificate", "certificate", f.number().value());
            case TrailFilter.OnBasis f -> where.and("basis_number = :basis", "basis", f.number());
            case TrailFilter.UnderRules f -> where.and("rule_version = :rules", "rules", f.ruleVersion());
            case TrailFilter.OfField f ->
                where.and(
                        "position in (select c.position from trail_change c where c.field = :field)",
                        "field",
                        f.field());
            case TrailFilter.InCategory f ->
                where.and(
                        ":category = any (categories)", "category", f.category().code());
            case TrailFilter.Within f -> where.existsWithin("(select unnest(regions) as code)", f.regions());
            case TrailFilter.SeenBy f -> seenBy(where, f.scope());
            case TrailFilter.Effective f -> effective(where, f);
            case TrailFilter.Recorded f -> recorded(where, f);
            case TrailFilter.RecordedOutside f -> recordedOutside(where, f);
        }
    }

    private static void seenBy(Conditions where, Scope scope) {
        where.any(List.of(
                worker -> {
                    worker.and("worker_id is not null");
                    ScopeConditions.workers(worker, scope, "trail_entry.worker_id");
                },
                cohort -> {
                    cohort.and("worker_id is null and cohort_id is not null");
                    ScopeConditions.cohorts(cohort, scope, "trail_entry.cohort_id");
                },
                neither -> neither.and("worker_id is null and cohort_id is null")));
    }

    private static void recordedOutside(Conditions where, TrailFilter.RecordedOutside f) {
        String within = f.from().isBefore(f.to()) ? "and" : "or";
        where.and(
                        "not ((recorded_at at time zone 'Asia/Jakarta')::time >= :opens " + within
                                + " (recorded_at at time zone 'Asia/Jakarta')::time < :closes)",
                        "opens",
                        f.from())
                .with("closes", f.to());
    }

    private static void effective(Conditions where, TrailFilter.Effective f) {
        if (f.from() != null) {
            where.and("effective_on >= :from", "from", f.from());
        }
        if (f.to() != null) {
            where.and("effective_on <= :to", "to", f.to());
        }
    }

    private static void recorded(Conditions where, TrailFilter.Recorded f) {
        if (f.from() != null) {
            where.and("recorded_at >= :recordedFrom", "recordedFrom", f.from().atOffset(ZoneOffset.UTC));
        }
        if (f.before() != null) {
            where.and(
                    "recorded_at < :recordedBefore",
                    "recordedBefore",
                    f.before().atOffset(ZoneOffset.UTC));
        }
    }
}
