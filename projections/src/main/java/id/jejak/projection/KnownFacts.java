package id.jejak.projection;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A table of facts about workers, each known from a position to another. A fact is never edited, except that the position
 * is written down at which it ceased to be known. The table has the columns {@code worker_id, known_from, ordinal,
 * known_to} beside its own, and {@code (worker_id, known_from, ordinal)} is its key.
 */
public final class KnownFacts {

    private final String table;
    private final List<String> columns;
    private final List<String> types;
    private final Map<UUID, List<Fact>> open = new HashMap<>();
    private final List<Fact> changed = new ArrayList<>();

    /** Facts made of these columns, which have these PostgreSQL types. */
    public KnownFacts(String table, List<String> columns, List<String> types) {
        this.table = table;
        this.columns = columns;
        this.types = types;
    }

    /** Reads what is known of these workers. */
    public void load(Connection connection, Collection<UUID> workers) throws SQLException {
        String own = String.join(", ", columns.stream().map(c -> c + "::text").toList());
        try (PreparedStatement select = connection.prepareStatement("select worker_id, known_from, ordinal, " + own
                + " from " + table + " where known_to is null and worker_id = any (?::uuid[])"
                + " order by worker_id, known_from, ordinal")) {
            select.setArray(1, connection.createArrayOf("uuid", workers.toArray()));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    List<@Nullable String> values = new ArrayList<>();
                    for (int i = 0; i < columns.size(); i++) {
                        values.add(row.getString(4 + i));
                    }
                    UUID worker = row.getObject(1, UUID.class);
                    known(worker).add(new Fact(worker, row.getLong(2), row.getInt(3), values, true));
                }
            }
        }
    }

    /** From that position on, exactly these facts are known of the worker. */
    public void know(UUID worker, long position, SequencedSet<List<@Nullable String>> facts) {
        LinkedHashSet<List<@Nullable String>> news = new LinkedHashSet<>(facts);
        List<Fact> remaining = new ArrayList<>();
        for (Fact fact : known(worker)) {
            if (news.remove(fact.values)) {
                remaining.add(fact);
            } else {
                fact.knownTo = position;
                if (fact.stored) {
                    changed.add(fact);
                }
            }
        }
        int ordinal = 0;
        for (List<@Nullable String> values : news) {
            Fact fact = new Fact(worker, position, ordinal++, values, false);
            remaining.add(fact);
            changed.add(fact);
        }
        open.put(worker, remaining);
    }

    private List<Fact> known(UUID worker) {
        return open.computeIfAbsent(worker, _ -> new ArrayList<>());
    }

    /** Writes what has changed. */
    public void flush(Connection connection) throws SQLException {
        List<String> all = new ArrayList<>(List.of("uuid", "bigint", "int", "bigint"));
        Rows closed = Rows.of(all.toArray(String[]::new));
        all.addAll(types);
        Rows added = Rows.of(all.toArray(String[]::new));
        for (Fact fact : changed) {
            if (fact.stored) {
                closed.add(fact.worker, fact.knownFrom, fact.ordinal, fact.knownTo);
            } else {
                List<@Nullable Object> values = new ArrayList<>();
                values.add(fact.worker);
                values.add(fact.knownFrom);
                values.add(fact.ordinal);
                values.add(fact.knownTo);
                values.addAll(fact.values);
                added.add(values.toArray());
            }
        }
        closed.execute(
                connection,
                "update " + table + " f set known_to = r.known_to from " + Rows.HERE
                        + " as r(worker_id, known_from, ordinal, known_to)"
                        + " where (f.worker_id, f.known_from, f.ordinal) = (r.worker_id, r.known_from, r.ordinal)");
        added.execute(
                connection,
                "insert into " + table + " (worker_id, known_from, ordinal, known_to, " + String.join(", ", columns)
                        + ") select * from " + Rows.HERE);
    }

    /** One row, in the making or stored. */
    private static final class Fact {

        private final UUID worker;
        private final long knownFrom;
        private final int ordinal;
        private final List<@Nullable String> values;
        private final boolean stored;
        private @Nullable Long knownTo;

        private Fact(UUID worker, long knownFrom, int ordinal, List<@Nullable String> values, boolean stored) {
            this.worker = worker;
            this.knownFrom = knownFrom;
            this.ordinal = ordinal;
            this.values = values;
            this.stored = stored;
        }
    }
}
