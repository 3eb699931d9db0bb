package id.jejak.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Holds the append lock as another node would, so that a test can look at what waits. */
final class AppendLock implements AutoCloseable {

    private final Connection connection;

    @SuppressWarnings("MustBeClosedChecker")
    AppendLock(DataSource source) throws SQLException {
        connection = source.getConnection();
        connection.setAutoCommit(false);
        try (Statement lock = connection.createStatement()) {
            lock.execute("select lock_append()");
        }
    }

    static void awaitWaiters(DataSource source, int count) {
        Await.until(
                "the appender waits for the lock",
                () -> TestDatabase.ask(
                                source, "select count(*) from pg_locks where locktype = 'advisory' and not granted")
                        .equals(Integer.toString(count)));
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
