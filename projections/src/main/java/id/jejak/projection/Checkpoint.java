package id.jejak.projection;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** A read model's row in {@code projection_checkpoint}: whoever changes it writes the rows of that step, nobody else. */
record Checkpoint(String name, int version) {

    /** Where the model stands; 0 where it has never stood anywhere. */
    long read(Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into projection_checkpoint"
                        + " (name, version, position) values (?, ?, 0) on conflict do nothing");
                PreparedStatement select = connection.prepareStatement(
                        "select position from projection_checkpoint where name = ? and version = ?")) {
            bind(insert, 1);
            insert.executeUpdate();
            bind(select, 1);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /**
     * Moves on, if it still stands at {@code from}, and keeps everybody else out until the end of the transaction. Rows
     * and checkpoint are lost or kept together, so the commit need not wait for the disk.
     */
    boolean advance(Connection connection, long from, long to) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("update projection_checkpoint set position = ?"
                + " where name = ? and version = ? and position = ?"
                + " returning set_config('synchronous_commit', 'off', true)")) {
            update.setLong(1, to);
            bind(update, 2);
            update.setLong(4, from);
            try (ResultSet row = update.executeQuery()) {
                return row.next();
            }
        }
    }

    /**
     * Sets it back to the beginning where it stands beyond that position, and keeps everybody else out until the end of the
     * transaction. False where it does not.
     */
    boolean setBackFromBeyond(Connection connection, long end) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "update projection_checkpoint set position = 0 where name = ? and version = ? and position > ?")) {
            bind(update, 1);
            update.setLong(3, end);
            return update.executeUpdate() == 1;
        }
    }

    /** Keeps everybody else out until the end of the transaction. */
    void lock(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select position from projection_checkpoint where name = ? and version = ? for no key update")) {
            bind(select, 1);
            select.executeQuery().close();
        }
    }

    private void bind(PreparedStatement statement, int first) throws SQLException {
        statement.setString(first, name);
        statement.setInt(first + 1, version);
    }
}
