package id.jejak.projection.payments;

import id.jejak.allowance.AllowanceCode;
import id.jejak.payment.PaidFor;
import id.jejak.payment.PaymentId;
import id.jejak.payment.PaymentOutcome;
import id.jejak.projection.Conditions;
import id.jejak.projection.Snapshot;
import id.jejak.projection.payments.view.PaymentEntry;
import id.jejak.projection.payments.view.PaymentFilter;
import id.jejak.projection.scope.ScopeConditions;
import id.jejak.projection.scope.view.Scope;
import id.jejak.projection.view.Answer;
import id.jejak.projection.view.Items;
import id.jejak.reference.Region;
import id.jejak.worker.WorkerId;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the tables of payments. */
final class PaymentTables {

    private static final String RECOVERED = "coalesce((select sum(b.amount) from payment_recovery b"
            + " where b.payment_id = %s.payment_id and b.position <= :known), 0)";

    private static final String SELECT = "select p.*, " + RECOVERED.formatted("p") + " as recovered,"
            + " exists (select 1 from payment e where e.person = p.person and e.scheme = p.scheme and e.month = p.month"
            + " and e.position < p.position and " + RECOVERED.formatted("e") + " < e.amount) as twice"
            + " from payment p join payment_list l using (list_id)";

    private final Snapshot snapshot;

    PaymentTables(DataSource pool) {
        this.snapshot = ScopeConditions.beside(new Snapshot(pool, PaymentsProjection.NAME, PaymentsProjection.VERSION));
    }

    Answer<Items<PaymentEntry>> find(
            List<? extends PaymentFilter> filters, Scope reader, long knownAt, long after, int limit) {
        Conditions where = new Conditions()
                .and("p.position > :after", "after", after)
                .and("p.position <= :known", "known", knownAt)
                .with("limit", limit + 1);
        filters.forEach(filter -> add(where, filter));
        return snapshot.ask(client -> {
            List<PaymentEntry> found = where.ask(client, SELECT, "order by p.position limit :limit")
                    .query((row, _) -> entry(row))
                    .list();
            List<PaymentEntry> page = found.subList(0, Math.min(limit, found.size()));
            return new Items<>(
                    named(page, reader, client),
                    found.size() > limit ? Long.toString(page.getLast().position()) : null);
        });
    }

    private static void add(Conditions where, PaymentFilter filter) {
        switch (filter) {
            case PaymentFilter.OfScheme f ->
                where.and("p.scheme = :scheme", "scheme", f.scheme().value());
            case PaymentFilter.ForMonth f ->
                where.and("p.month = :month", "month", f.month().toString());
            case PaymentFilter.WithCode f ->
                where.and("p.codes @> array[:code]::text[]", "code", f.code().code());
            case PaymentFilter.OnList f ->
                where.and("p.list_id = :list", "list", f.list().value());
            case PaymentFilter.ToWorker f -> {
                where.and("p.worker_id = :worker", "worker", f.worker().value());
                ScopeConditions.workers(where, f.scope(), "p.worker_id");
            }
            case PaymentFilter.SeenBy f -> seenBy(where, f.scope());
        }
    }

    private static void seenBy(Conditions where, Scope scope) {
        if (scope.everything()) {
            return;
        }
        List<Consumer<Conditions>> any = new ArrayList<>();
        any.add(worker -> ScopeConditions.workers(worker, scope, "p.worker_id"));
        if (!scope.regions().isEmpty()) {
            any.add(nobody ->
                    nobody.and("p.region is null").existsWithin("(select unnest(l.regions) as code)", scope.regions()));
        }
        where.any(any);
    }

    /** Without the workers whom the reader may not see. */
    private static List<PaymentEntry> named(List<PaymentEntry> page, Scope reader, JdbcClient client) {
        if (reader.everything()) {
            return page;
        }
        List<UUID> workers = page.stream()
                .map(PaymentEntry::worker)
                .filter(Objects::nonNull)
                .map(WorkerId::value)
                .distinct()
                .toList();
        if (workers.isEmpty()) {
            return page;
        }
        Conditions where = new Conditions().and("p.worker_id in (:workers)", "workers", workers);
        ScopeConditions.workers(where, reader, "p.worker_id");
        Set<UUID> seen = new HashSet<>(where.ask(client, "select distinct p.worker_id from payment p", "")
                .query(UUID.class)
                .list());
        return page.stream()
                .map(entry ->
                        entry.worker() == null || seen.contains(entry.worker().value()) ? entry : nameless(entry))
                .toList();
    }

    private static PaymentEntry nameless(PaymentEntry e) {
        return new PaymentEntry(
                e.id(),
                e.position(),
                e.eventId(),
                e.row(),
                e.paid(),
                null,
                e.region(),
                e.nik(),
                e.outcome(),
                e.codes(),
                e.expected(),
                e.eligible(),
                e.recordedAt(),
                e.recovered(),
                false);
    }

    private static PaymentEntry entry(ResultSet row) throws SQLException {
        UUID worker = row.getObject("worker_id", UUID.class);
        String region = row.getString("region");
        return new PaymentEntry(
                new PaymentId(row.getObject("payment_id", UUID.class)),
                row.getLong("position"),
                row.getObject("event_id", UUID.class),
                row.getInt("row_number"),
                new PaidFor(
                        new AllowanceCode(row.getString("scheme")),
                        YearMonth.parse(row.getString("month")),
                        row.getObject("paid_on", LocalDate.class),
                        row.getBigDecimal("amount"),
                        row.getString("role")),
                worker == null ? null : new WorkerId(worker),
                region == null ? null : new Region(region),
                row.getString("nik"),
                PaymentOutcome.valueOf(row.getString("outcome")),
                codes(row),
                row.getBigDecimal("expected"),
                row.getObject("eligible", Boolean.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                Objects.requireNonNullElse(row.getBigDecimal("recovered"), BigDecimal.ZERO),
                row.getBoolean("twice"));
    }

    private static List<String> codes(ResultSet row) throws SQLException {
        return row.getArray("codes").getArray() instanceof String[] codes ? List.of(codes) : List.of();
    }
}
