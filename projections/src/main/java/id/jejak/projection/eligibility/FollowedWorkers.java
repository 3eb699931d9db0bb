package id.jejak.projection.eligibility;

import id.jejak.projection.LogEntry;
import id.jejak.projection.Rows;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How many events of each worker are taken into account: keeps {@code eligibility_worker}. */
final class FollowedWorkers {

    private static final int PAGE = 1_000;

    private final Map<String, Long> events = new LinkedHashMap<>();

    /** A worker and how many events of theirs are taken into account. */
    record Followed(String worker, int events) {}

    void take(LogEntry entry) {
        events.put(entry.subject(), entry.seq() + 1);
    }

    void flush(Connection connection) throws SQLException {
        Rows rows = Rows.of("uuid", "int");
        events.forEach(rows::add);
        rows.execute(
                connection,
                "insert into eligibility_worker (worker_id, events) select * from " + Rows.HERE
                        + " on conflict (worker_id) do update set events = excluded.events");
    }

    /** The next page of them, by id; the first where nobody is named. */
    static List<Followed> after(@Nullable String worker, Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select worker_id, events from eligibility_worker"
                + " where ?::uuid is null or worker_id > ?::uuid order by worker_id limit " + PAGE)) {
            select.setString(1, worker);
            select.setString(2, worker);
            List<Followed> page = new ArrayList<>(PAGE);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    page.add(new Followed(row.getString(1), row.getInt(2)));
                }
            }
            return page;
        }
    }
}
