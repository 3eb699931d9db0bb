package id.jejak.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears what other nodes append, on one connection of its own; it comes back when the database does. Each second without
 * news it looks for itself, which decides no latency but covers a lost notification.
 */
final class LogListener implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LogListener.class);
    private static final int QUIET_MILLIS = 1_000;

    /** Without an answer for so long there is nobody at the other end any more. */
    private static final int SILENCE_MILLIS = 5_000;

    private final DataSource own;
    private final LogHead head;
    private final Thread thread;
    private volatile boolean closed;
    private volatile @Nullable Connection listening;

    LogListener(DataSource own, LogHead head) {
        this.own = own;
        this.head = head;
        this.thread = Thread.ofPlatform().name("jejak-log-listener").daemon().start(this::run);
    }

    private void run() {
        while (!closed) {
            try (Connection connection = own.getConnection();
                    Statement statement = connection.createStatement()) {
                listening = connection;
                connection.setNetworkTimeout(Runnable::run, SILENCE_MILLIS);
                statement.execute("set application_name = 'jejak-listener'");
                statement.execute("listen jejak_log");
                listen(connection.unwrap(PGConnection.class), statement);
            } catch (SQLException | RuntimeException | Error e) {
                if (!closed) {
                    LOG.warn("the log is not heard: {}", e.toString());
                    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(QUIET_MILLIS / 4));
                }
            }
        }
    }

    private void listen(PGConnection connection, Statement statement) throws SQLException {
        look(statement);
        while (!closed) {
            PGNotification[] news = connection.getNotifications(QUIET_MILLIS);
            if (news == null || news.length == 0) {
                look(statement);
            } else {
                head.advanceTo(Long.parseLong(news[news.length - 1].getParameter()));
            }
        }
    }

    private void look(Statement statement) throws SQLException {
        // Each time: to wait for notifications, the driver sets it otherwise.
        statement.getConnection().setNetworkTimeout(Runnable::run, SILENCE_MILLIS);
        try (ResultSet row = statement.executeQuery("select coalesce(max(position), 0) from event_log")) {
            row.next();
            head.advanceTo(row.getLong(1));
        }
    }

    @Override
    public void close() {
        closed = true;
        LockSupport.unpark(thread);
        Connection current = listening;
        if (current != null) {
            try {
                current.abort(Runnable::run);
            } catch (SQLException e) {
                LOG.debug("the listening connection is gone already");
            }
        }
        try {
            thread.join(2L * QUIET_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
