package id.jejak.projection.counts;

import id.jejak.projection.Conditions;
import id.jejak.projection.Snapshot;
import id.jejak.projection.counts.view.Count;
import id.jejak.projection.counts.view.CountKey;
import id.jejak.projection.counts.view.CountQuery;
import id.jejak.projection.counts.view.Counts;
import id.jejak.projection.counts.view.CountsView;
import id.jejak.projection.scope.ScopeConditions;
import id.jejak.projection.scope.ScopeProjection;
import id.jejak.projection.view.Answer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts from {@code case_span}. */
public final class JdbcCountsView implements CountsView {

    private final Snapshot snapshot;

    /** Asks there. */
    public JdbcCountsView(DataSource pool) {
        this.snapshot = new Snapshot(pool, CountsProjection.NAME, CountsProjection.VERSION)
                .and(ScopeProjection.NAME, ScopeProjection.VERSION);
    }

    @Override
    public Answer<Counts> count(CountQuery query, LocalDate on) {
        return series(query, List.of(on)).map(List::getFirst);
    }

    @Override
    public Answer<List<Counts>> series(CountQuery query, List<LocalDate> days) {
        return snapshot.ask(client -> days.stream()
                .map(day -> new Counts(day, items(client, query, day), total(client, query, day)))
                .toList());
    }

    private static List<Count> items(JdbcClient client, CountQuery query, LocalDate day) {
        if (query.by().isEmpty()) {
            return List.of();
        }
        List<CountKey> keys =
                Arrays.stream(CountKey.values()).filter(query.by()::contains).toList();
        String columns =
                keys.stream().map(key -> column(key, query.regionDepth())).collect(Collectors.joining(", "));
        String places = IntStream.rangeClosed(1, keys.size())
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(", "));
        return statement(
                        client,
                        "select " + columns + ", count(distinct worker_id)",
                        query,
                        day,
                        " group by " + places + " order by " + places)
                .query((row, _) -> count(row, keys))
                .list();
    }

    private static long total(JdbcClient client, CountQuery query, LocalDate day) {
        return statement(client, "select count(distinct worker_id)", query, day, "")
                .query(Long.class)
                .single();
    }

    private static JdbcClient.StatementSpec statement(
            JdbcClient client, String select, CountQuery query, LocalDate day, String tail) {
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
        return where.ask(client, select + " from case_span", tail);
    }

    private static String column(CountKey key, int regionDepth) {
        return switch (key) {
            case CATEGORY -> "category";
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
