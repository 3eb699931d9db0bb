package id.jejak.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The appender's own connection, opened when needed, and the memory of the one before, which may still be at work. */
final class AppenderLink {

    private static final Duration SILENCE = Duration.ofSeconds(30);
    private static final int TERMINATION_MILLIS = 2_000;

    private final DataSource source;
    private @Nullable Connection connection;
    private int backend;
    private @Nullable Timestamp backendStart;

    AppenderLink(DataSource source) {
        this.source = source;
    }

    /** An open connection in autocommit. */
    @SuppressWarnings("MustBeClosedChecker")
    Connection open() throws SQLException {
        Connection current = connection;
        if (current == null) {
            current = source.getConnection();
            try {
                current.setAutoCommit(true);
                current.setNetworkTimeout(Runnable::run, Math.toIntExact(SILENCE.toMillis()));
                current.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
                identify(current);
            } catch (SQLException | RuntimeException | Error e) {
                close(current);
                throw e;
            }
            connection = current;
        }
        return current;
    }

    private void identify(Connection current) throws SQLException {
        try (PreparedStatement ask = current.prepareStatement(
                        "select pid, backend_start from pg_stat_activity where pid = pg_backend_pid()");
                ResultSet row = ask.executeQuery()) {
            row.next();
            int pid = row.getInt(1);
            backendStart = row.getTimestamp(2);
            backend = pid;
        }
    }

    /**
     * Opens a new connection and makes sure that the backend of the former one has ended, with whatever it had still to
     * read: what is not stored after that never will be. Does nothing more where there was none.
     */
    Connection reopen() throws SQLException {
        discard();
        int former = backend;
        Timestamp formerStart = backendStart;
        Connection current = open();
        if (formerStart == null) {
            return current;
        }
        boolean ended = false;
        try {
            for (int tries = 0; !ended && tries < 5; tries++) {
                ended = terminated(current, former, formerStart);
            }
        } finally {
            if (!ended) {
                // It is still the one to be ended, next time: the new one has written nothing.
                backend = former;
                backendStart = formerStart;
                discard();
            }
        }
        if (!ended) {
            throw new SQLException("The former backend does not end", "57P01");
        }
        return current;
    }

    private static boolean terminated(Connection current, int pid, Timestamp started) throws SQLException {
        try (PreparedStatement end = current.prepareStatement(
                "select pg_terminate_backend(pid, ?) from pg_stat_activity where pid = ? and backend_start = ?")) {
            end.setInt(1, TERMINATION_MILLIS);
            end.setInt(2, pid);
            end.setTimestamp(3, started);
            try (ResultSet row = end.executeQuery()) {
                return !row.next();
            }
        }
    }

    /** Gives the connection up, whatever state it is in. */
    void discard() {
        Connection current = connection;
        connection = null;
        if (current != null) {
            close(current);
        }
    }

    private static void close(Connection current) {
        try {
            current.close();
        } catch (SQLException e) {
            // It is given up either way; the server ends its side when it notices.
        }
    }
}
