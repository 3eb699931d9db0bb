package id.jejak.projection;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Runs a step in one transaction: all of it or nothing. */
record Transactions(DataSource pool) {

    <T> T run(Step<T> step) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            try {
                T result = step.on(connection);
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException | Error e) {
                rollback(connection, e);
                throw e;
            }
        }
    }

    private static void rollback(Connection connection, Throwable cause) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    interface Step<T> {
        T on(Connection connection) throws SQLException;
    }
}
