package id.jejak.projection;

import id.jejak.projection.view.ParkedEvent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A read model's rows in {@code parked_event}. A stream is held while it has any. */
record Parking(String name, int version) {

    private static final String COLUMNS = "select id, name, version, stream, position, error from parked_event ";

    /** Streams of which anything is parked: what comes next must wait behind it. */
    Set<String> heldStreams(Connection connection) throws SQLException {
        Set<String> held = new HashSet<>();
        try (PreparedStatement select = connection.prepareStatement(
                "select distinct stream from parked_event where name = ? and version = ?")) {
            select.setString(1, name);
            select.setInt(2, version);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    held.add(row.getString(1));
                }
            }
        }
        return held;
    }

    /** With an error the event is the poisonous one; without, it waits behind one. */
    void park(Connection connection, Slot slot, @Nullable String error) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into parked_event (name, version, stream, position, error) values (?, ?, ?, ?, ?)")) {
            insert.setString(1, name);
            insert.setInt(2, version);
            insert.setString(3, slot.stream());
            insert.setLong(4, slot.position());
            insert.setString(5, error);
            insert.executeUpdate();
        }
    }

    /** Of all models, in one question; oldest first, and of one position in the order of the models. */
    static List<ParkedEvent> all(Connection connection, List<Parking> models) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(COLUMNS
                + "join unnest(?, ?) with ordinality as model (name, version, place) using (name, version)"
                + " order by position, place")) {
            select.setObject(1, models.stream().map(Parking::name).toArray(String[]::new));
            select.setObject(2, models.stream().map(Parking::version).toArray(Integer[]::new));
            return read(select);
        }
    }

    Optional<ParkedEvent> firstOf(Connection connection, String stream) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                COLUMNS + "where name = ? and version = ? and stream = ? order by position limit 1")) {
            select.setString(1, name);
            select.setInt(2, version);
            select.setString(3, stream);
            return read(select).stream().findFirst();
        }
    }

    void release(Connection connection, long id) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("delete from parked_event where id = ?")) {
            delete.setLong(1, id);
            delete.executeUpdate();
        }
    }

    /** Lets go of everything. */
    void clear(Connection connection) throws SQLException {
        try (PreparedStatement delete =
                connection.prepareStatement("delete from parked_event where name = ? and version = ?")) {
            delete.setString(1, name);
            delete.setInt(2, version);
            delete.executeUpdate();
        }
    }

    void failedAgain(Connection connection, long id, String error) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("update parked_event set error = ? where id = ?")) {
            update.setString(1, error);
            update.setLong(2, id);
            update.executeUpdate();
        }
    }

    private static List<ParkedEvent> read(PreparedStatement select) throws SQLException {
        List<ParkedEvent> found = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                found.add(new ParkedEvent(
                        row.getLong(1),
                        row.getString(2),
                        row.getInt(3),
                        row.getString(4),
                        row.getLong(5),
                        row.getString(6)));
            }
        }
        return found;
    }
}
