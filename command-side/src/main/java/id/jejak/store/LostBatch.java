package id.jejak.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Finds out what became of units whose batch got no answer. Under the append lock, and with the former backend ended,
 * present means stored and absent means never.
 */
final class LostBatch {

    private record Place(long position, Instant recordedAt) {}

    private LostBatch() {}

    /** Completes those that are stored; answers the others. */
    static List<AppendUnit> settle(Connection connection, List<AppendUnit> units) throws SQLException {
        connection.setAutoCommit(false);
        try {
            try (PreparedStatement lock = connection.prepareStatement("select lock_append()")) {
                lock.execute();
            }
            Map<UUID, Place> places = places(connection, units);
            List<AppendUnit> absent = new ArrayList<>();
            for (AppendUnit unit : units) {
                Place place = unit.events.isEmpty()
                        ? answered(connection, unit)
                        : places.get(unit.events.getFirst().eventId());
                if (place == null) {
                    absent.add(unit);
                } else {
                    unit.stored(new Appended(place.position(), unit.events.size(), place.recordedAt()));
                }
            }
            connection.commit();
            return absent;
        } finally {
            if (!connection.isClosed()) {
                connection.setAutoCommit(true);
            }
        }
    }

    private static Map<UUID, Place> places(Connection connection, List<AppendUnit> units) throws SQLException {
        List<EventRow> firsts = units.stream()
                .filter(unit -> !unit.events.isEmpty())
                .map(unit -> unit.events.getFirst())
                .toList();
        Map<UUID, Place> places = new HashMap<>();
        try (PreparedStatement look = connection.prepareStatement(
                "select event_id, position, recorded_at from event_log where event_id = any (?)")) {
            new Columns(connection, look).bind("uuid", firsts, EventRow::eventId);
            try (ResultSet row = look.executeQuery()) {
                while (row.next()) {
                    places.put(
                            Objects.requireNonNull(row.getObject(1, UUID.class)),
                            new Place(row.getLong(2), instant(row, 3)));
                }
            }
        }
        return places;
    }

    /** Without an event only the answer tells: one that is equal in all is as good as the unit's own. */
    private static @Nullable Place answered(Connection connection, AppendUnit unit) throws SQLException {
        StoredAnswer stored = StoredAnswers.find(connection, unit.answerKey()).orElse(null);
        if (stored == null || !stored.answer().equals(unit.answer)) {
            return null;
        }
        try (PreparedStatement clock = connection.prepareStatement("select clock_timestamp()");
                ResultSet row = clock.executeQuery()) {
            row.next();
            return new Place(stored.position() + 1, instant(row, 1));
        }
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, OffsetDateTime.class))
                .toInstant();
    }
}
