package id.jejak.deploy.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Looks at the checkpoints of all read models about each millisecond, on a connection of its own. A checkpoint is
 * committed together with the rows that it speaks for, so who sees the one can see the others.
 */
final class Checkpoints implements AutoCloseable {

    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(1);

    private final Connection connection;
    private final Map<String, List<Seen>> seen = new TreeMap<>();
    private final Thread thread = Thread.ofPlatform().unstarted(this::watch);
    private volatile boolean ended;
    private volatile @Nullable SQLException failure;

    /** A position, and when it was first known to be visible. */
    private record Seen(long nanos, long position) {}

    Checkpoints(String databaseUrl) throws IOException {
        try {
            connection = DriverManager.getConnection(databaseUrl);
        } catch (SQLException e) {
            throw new IOException(e);
        }
        thread.start();
    }

    private void watch() {
        try (PreparedStatement select =
                connection.prepareStatement("select name, position from projection_checkpoint")) {
            while (!ended) {
                look(select);
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        } catch (SQLException e) {
            failure = e;
        }
    }

    private synchronized void look(PreparedStatement select) throws SQLException {
        try (ResultSet row = select.executeQuery()) {
            long now = System.nanoTime();
            while (row.next()) {
                List<Seen> steps = seen.computeIfAbsent(row.getString(1), _ -> new ArrayList<>());
                long position = row.getLong(2);
                if (steps.isEmpty() || steps.getLast().position() < position) {
                    steps.add(new Seen(now, position));
                }
            }
        }
    }

    synchronized List<String> models() {
        return List.copyOf(seen.keySet());
    }

    /** @throws IOException when they do not come that far within a minute */
    void await(long position) throws IOException {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        while (!haveReached(position)) {
            if (failure != null || System.nanoTime() > end) {
                throw new IOException("The read models do not follow", failure);
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    private synchronized boolean haveReached(long position) {
        return !seen.isEmpty()
                && seen.values().stream().allMatch(steps -> steps.getLast().position() >= position);
    }

    /** When that model was first seen at or behind a position that it has reached. */
    synchronized long reachedAt(String model, long position) {
        return seen.getOrDefault(model, List.of()).stream()
                .filter(step -> step.position() >= position)
                .findFirst()
                .orElseThrow()
                .nanos();
    }

    @Override
    public void close() throws SQLException {
        ended = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        connection.close();
    }
}
