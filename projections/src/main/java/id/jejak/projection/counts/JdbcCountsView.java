package id.jejak.projection.counts;

import id.jejak.projection.Conditions;
import id.jejak.projection.Snapshot;
import id.jejak.projection.counts.view.Count;
import id.jejak.projection.counts.view.CountKey;
import id.jejak.projection.counts.view.CountQuery;
import id.jejak.projection.counts.view.Counts;
import id.jejak.projection.counts.view.CountsView;
import id.jejak.projection.rules.SchemePast;
import id.jejak.projection.scope.ScopeConditions;
import id.jejak.projection.scope.ScopeProjection;
import id.jejak.projection.view.Answer;
import id.jejak.rules.ShippedSchemes;
import id.jejak.scheme.Scheme;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts from {@code case_span}. */
public final class JdbcCountsView implements CountsView {

    private final Snapshot snapshot;
    private final EventStore log;

    /**
     * Asks there.
     *
     * @param log that holds the scheme by which categories have classes
     */
    public JdbcCountsView(DataSource pool, EventStore log) {
        this.snapshot = new Snapshot(pool, CountsProjection.NAME, CountsProjection.VERSION)
                .and(ScopeProjection.NAME, ScopeProjection.VERSION);
        this.log = log;
    }

    @Override
    public Answer<Counts> count(CountQuery query, LocalDate on) {
        return series(query, List.of(on)).map(List::getFirst);
    }

    @Override
    public Answer<List<Counts>> series(CountQuery query, List<LocalDate> days) {
        if (!query.by().contains(CountKey.LEGAL_CLASS)) {
            return snapshot.ask(client -> counts(client, query, days, _ -> LegalClasses.NONE));
        }
        // Before the snapshot: whoever holds a connection must not wait for another.
        SchemePast scheme = SchemePast.of(log, ShippedSchemes.SDM_KESOS);
        Answer<List<Counts>> counts = snapshot.ask(client -> {
            long known = Math.min(query.knownAt(), Math.min(scheme.head(), snapshot.position(client)));
            Scheme then = scheme.knownAt(known);
            return counts(client, query.asKnownAt(known), days, day -> LegalClasses.of(then, day));
        });
        return counts.with(new Answer<>(scheme, scheme.head(), null), (found, _) -> found);
    }

    private static List<Counts> counts(
            JdbcClient client, CountQuery query, List<LocalDate> days, Function<LocalDate, LegalClasses> classes) {
        return days.stream()
                .map(day -> new Counts(day, items(client, query, day, classes.apply(day)), total(client, query, day)))
                .toList();
    }

    private static List<Count> items(JdbcClient client, CountQuery query, LocalDate day, LegalClasses classes) {
        if (query.by().isEmpty()) {
            return List.of();
        }
        List<CountKey> keys =
                Arrays.stream(CountKey.values()).filter(query.by()::contains).toList();
        String columns = keys.stream()
                .map(key -> column(key, query.regionDepth(), classes))
                .collect(Collectors.joining(", "));
        String places = IntStream.rangeClosed(1, keys.size())
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(", "));
        Conditions where = conditions(query, day);
        classes.values().forEach(where::with);
        return where.ask(
                        client,
                        "select " + columns + ", count(distinct worker_id) from case_span",
                        " group by " + places + " order by " + places)
                .query((row, _) -> count(row, keys))
                .list();
    }

    private static long total(JdbcClient client, CountQuery query, LocalDate day) {
        return conditions(query, day)
                .ask(client, "select count(distinct worker_id) from case_span", "")
                .query(Long.class)
                .single();
    }

    private static Conditions conditions(CountQuery query, LocalDate day) {
        Conditions where = new Conditions()
                .and("valid_from <= :day and (valid_to is null or valid_to >= :day)", "day", day)
                .and("known_from <= :known and (known_to is null or known_to > :known)", "known", query.knownAt())
                .within("region", query.within());
        ScopeConditions.workersThen(where, query.scope(), "case_span.worker_id", "region");
        if (query.engagedOnly()) {
            where.and("category <> 'NONE'");
        }
        if (query.category() != null) {
            where.and("category = :category", "category", query.category().code());
        }
        if (query.phase() != null) {
            where.and("phase = :phase", "phase", query.phase().name());
        }
        return where;
    }

    private static String column(CountKey key, int regionDepth, LegalClasses classes) {
        return switch (key) {
            case CATEGORY -> "category";
            case LEGAL_CLASS -> classes.column("category");
            case PHASE -> "phase";
            case REGION ->
                // A code reads PP.KK.CC.DDDD: its first segments have 2, 5, 8, 13 characters.
                "left(coalesce(region, 'NONE'), " + (regionDepth == 4 ? 13 : 3 * regionDepth - 1) + ")";
            case CERTIFICATE -> "certificate";
            case LEVEL -> "level";
        };
    }

    private static Count count(ResultSet row, List<CountKey> keys) throws SQLException {
        Map<CountKey, String> values = new EnumMap<>(CountKey.class);
        for (int i = 0; i < keys.size(); i++) {
            values.put(keys.get(i), row.getString(i + 1));
        }
        return new Count(values, row.getLong(keys.size() + 1));
    }
}
