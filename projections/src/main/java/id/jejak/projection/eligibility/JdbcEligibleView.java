package id.jejak.projection.eligibility;

import id.jejak.projection.Conditions;
import id.jejak.projection.Snapshot;
import id.jejak.projection.eligibility.view.EligibleView;
import id.jejak.projection.scope.ScopeConditions;
import id.jejak.projection.scope.ScopeProjection;
import id.jejak.projection.view.Answer;
import id.jejak.projection.view.Items;
import id.jejak.worker.WorkerId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Reads {@code eligibility_span}. */
public final class JdbcEligibleView implements EligibleView {

    private static final String KNOWN_ON_THE_DAY =
            "%1$s.known_from <= :known and (%1$s.known_to is null or %1$s.known_to > :known)"
                    + " and %1$s.valid_from <= :day and (%1$s.valid_to is null or %1$s.valid_to >= :day)";

    private final Snapshot snapshot;

    /** Asks there. */
    public JdbcEligibleView(DataSource pool) {
        this.snapshot = new Snapshot(pool, EligibilityProjection.NAME, EligibilityProjection.VERSION)
                .and(ScopeProjection.NAME, ScopeProjection.VERSION);
    }

    @Override
    public Answer<Items<EligibleOnDay>> find(EligibleQuery query, @Nullable String cursor, int limit) {
        String draft = query.draft();
        Conditions where = new Conditions()
                .and("e.allowance = :allowance", "allowance", query.code().value())
                .and("e.draft = :draft", "draft", draft == null ? "" : draft)
                .and(KNOWN_ON_THE_DAY.formatted("e"))
                .with("known", query.knownAt())
                .with("day", query.on())
                .with("limit", limit + 1);
        ScopeConditions.workers(where, query.scope(), "e.worker_id");
        where.existsWithin(
                "(select p.region as code from eligibility_place p where p.worker_id = e.worker_id and "
                        + KNOWN_ON_THE_DAY.formatted("p") + ")",
                query.regions());
        if (cursor != null) {
            where.and("e.worker_id > :last", "last", UUID.fromString(cursor));
        }
        return snapshot.ask(client -> {
            List<EligibleOnDay> found = where.ask(
                            client,
                            "select e.worker_id, e.valid_from, e.valid_to from eligibility_span e",
                            "order by e.worker_id limit :limit")
                    .query((row, _) -> new EligibleOnDay(
                            new WorkerId(row.getObject("worker_id", UUID.class)),
                            row.getObject("valid_from", LocalDate.class),
                            row.getObject("valid_to", LocalDate.class)))
                    .list();
            List<EligibleOnDay> page = found.subList(0, Math.min(limit, found.size()));
            return new Items<>(
                    page, found.size() > limit ? page.getLast().worker().value().toString() : null);
        });
    }
}
