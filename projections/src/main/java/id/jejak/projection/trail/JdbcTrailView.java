package id.jejak.projection.trail;

import id.jejak.cohort.CohortId;
import id.jejak.kernel.Basis;
import id.jejak.projection.Conditions;
import id.jejak.projection.Snapshot;
import id.jejak.projection.scope.ScopeConditions;
import id.jejak.projection.scope.ScopeProjection;
import id.jejak.projection.scope.view.Scope;
import id.jejak.projection.trail.view.Change;
import id.jejak.projection.trail.view.Summary;
import id.jejak.projection.trail.view.TrailEntry;
import id.jejak.projection.trail.view.TrailFilter;
import id.jejak.projection.trail.view.TrailView;
import id.jejak.projection.view.Answer;
import id.jejak.projection.view.Items;
import id.jejak.stream.Streams;
import id.jejak.worker.WorkerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;

/** Reads {@code trail_entry}. */
public final class JdbcTrailView implements TrailView {

    private final Snapshot snapshot;

    /** Asks there. */
    public JdbcTrailView(DataSource pool) {
        this.snapshot = new Snapshot(pool, TrailProjection.NAME, TrailProjection.VERSION)
                .and(ScopeProjection.NAME, ScopeProjection.VERSION);
    }

    @Override
    public Answer<Items<TrailEntry>> ofWorker(WorkerId worker, long knownAt, long after, int limit) {
        String stream = Streams.worker(worker);
        Conditions where = new Conditions()
                .and("stream = :stream or (worker_id = :worker and type like 'payment.%')", "stream", stream)
                .with("worker", worker.value());
        return snapshot.ask(stream, client -> read(client, where, knownAt, after, limit));
    }

    @Override
    public Answer<Items<TrailEntry>> ofCohort(CohortId cohort, Scope scope, long knownAt, long after, int limit) {
        return ofStream(Streams.cohort(cohort), scope, knownAt, after, limit);
    }

    private Answer<Items<TrailEntry>> ofStream(String stream, Scope scope, long knownAt, long after, int limit) {
        Conditions where = new Conditions().and("stream = :stream", "stream", stream);
        where.any(List.of(
                nobodys -> nobodys.and("worker_id is null"),
                worker -> ScopeConditions.workers(worker.and("true"), scope, "trail_entry.worker_id")));
        return snapshot.ask(stream, client -> read(client, where, knownAt, after, limit));
    }

    @Override
    public Answer<Items<TrailEntry>> find(List<? extends TrailFilter> filters, long knownAt, long after, int limit) {
        Conditions where = new Conditions();
        filters.forEach(filter -> TrailConditions.add(where, filter));
        return snapshot.ask(client -> read(client, where, knownAt, after, limit));
    }

    private static Items<TrailEntry> read(JdbcClient client, Conditions where, long knownAt, long after, int limit) {
        where.and("position > :after", "after", after)
                .and("position <= :known", "known", knownAt)
                .with("limit", limit + 1);
        List<TrailEntry> found = where.ask(client, "select * from trail_entry", "order by position limit :limit")
                .query((row, _) -> entry(row))
                .list();
        List<TrailEntry> page = found.subList(0, Math.min(limit, found.size()));
        Map<Long, List<Change>> changes = changes(client, page);
        return new Items<>(
                page.stream()
                        .map(entry -> with(entry, changes.getOrDefault(entry.position(), List.of())))
                        .toList(),
                found.size() > limit ? Long.toString(page.getLast().position()) : null);
    }

    private static Map<Long, List<Change>> changes(JdbcClient client, List<TrailEntry> page) {
        if (page.isEmpty()) {
            return Map.of();
        }
        return client
                .sql("select * from trail_change where position = any (:positions) order by position, ordinal")
                .param(
                        "positions",
                        new SqlArrayValue(
                                "bigint",
                                page.stream().map(TrailEntry::position).toArray()))
                .query((row, _) -> Map.entry(
                        row.getLong("position"),
                        new Change(
                                Objects.requireNonNull(row.getString("field")),
                                row.getString("from_value"),
                                row.getString("to_value"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static TrailEntry with(TrailEntry e, List<Change> changes) {
        return new TrailEntry(
                e.position(),
                e.eventId(),
                e.type(),
                e.stream(),
                e.worker(),
                e.cohort(),
                e.summary(),
                e.actor(),
                e.actorName(),
                e.role(),
                e.office(),
                e.recordedAt(),
                e.effectiveOn(),
                changes,
                e.basis(),
                e.ruleVersion(),
                e.channel(),
                e.reason());
    }

    private static TrailEntry entry(ResultSet row) throws SQLException {
        return new TrailEntry(
                row.getLong("position"),
                row.getObject("event_id", UUID.class),
                row.getString("type"),
                row.getString("stream"),
                row.getObject("worker_id", UUID.class),
                row.getObject("cohort_id", UUID.class),
                new Summary(row.getString("summary_id"), row.getString("summary_en")),
                row.getString("actor"),
                row.getString("actor_name"),
                row.getString("role"),
                row.getString("office"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getObject("effective_on", LocalDate.class),
                List.of(),
                basis(row),
                row.getString("rule_version"),
                row.getString("channel"),
                row.getString("reason"));
    }

    private static @Nullable Basis basis(ResultSet row) throws SQLException {
        String kind = row.getString("basis_kind");
        String number = row.getString("basis_number");
        return kind == null || number == null
                ? null
                : new Basis(
                        kind,
                        number,
                        row.getObject("basis_date", LocalDate.class),
                        row.getString("basis_signatory"),
                        row.getString("basis_sha256"));
    }
}
