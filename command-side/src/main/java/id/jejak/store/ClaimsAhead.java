package id.jejak.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

/**
 * Claims that are decided before the events that speak of them are stored elsewhere. What is noted here is durable; it
 * keeps all others from the claim until it is settled, when the unit is stored, or forgotten, when it never will be.
 */
final class ClaimsAhead {

    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(10);
    private static final long LONGEST_PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

    private final DataSource pool;

    ClaimsAhead(DataSource pool) {
        this.pool = pool;
    }

    /** A unit with notes, named by its first event. */
    record Noted(UUID unit, String stream, long seq, boolean old) {}

    static boolean concern(AppendUnit unit) {
        return !unit.takes.isEmpty() || !unit.releases.isEmpty();
    }

    static UUID name(AppendUnit unit) {
        return unit.events.getFirst().eventId();
    }

    /**
     * Notes what becomes of the unit's claims; waits for another unit that decides about one of them.
     *
     * @throws id.jejak.kernel.Rejection the claim's own, when another stream holds it
     * @throws ConcurrencyException when a claim to be released is not held, or another unit decides for too long
     */
    void note(AppendUnit unit) {
        Map<List<String>, ClaimChange> changes = ClaimChange.of(unit);
        long deadline = System.nanoTime() + PATIENCE_NANOS;
        for (long pause = 1_000_000; !tryNote(unit, changes); pause = Math.min(2 * pause, LONGEST_PAUSE_NANOS)) {
            if (System.nanoTime() > deadline) {
                throw new ConcurrencyException("Another unit has not decided about a claim yet");
            }
            LockSupport.parkNanos(pause);
            if (Thread.currentThread().isInterrupted()) {
                throw new StoreUnavailable("Interrupted while a claim was in suspense", null);
            }
        }
    }

    private boolean tryNote(AppendUnit unit, Map<List<String>, ClaimChange> changes) {
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            try {
                boolean noted = noteAll(connection, unit, changes);
                if (noted) {
                    connection.commit();
                } else {
                    connection.rollback();
                }
                return noted;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            }
        } catch (SQLException e) {
            throw BesideTheLog.unavailable(e);
        }
    }

    private static boolean noteAll(Connection connection, AppendUnit unit, Map<List<String>, ClaimChange> changes)
            throws SQLException {
        for (Map.Entry<List<String>, ClaimChange> each : changes.entrySet()) {
            String kind = each.getKey().getFirst();
            String key = each.getKey().getLast();
            ClaimChange change = each.getValue();
            if (!insert(connection, unit, kind, key, change.after())) {
                return false;
            }
            // After the note, which keeps others out: nobody changes the holder any more.
            String holder = holder(connection, kind, key);
            if (change.before() != null && !change.before().equals(holder)) {
                throw new ConcurrencyException("A claim to be released is not held by its stream");
            }
            if (change.before() == null && holder != null) {
                throw Objects.requireNonNull(change.taken()).refusal();
            }
        }
        return true;
    }

    private static boolean insert(
            Connection connection, AppendUnit unit, String kind, String key, @Nullable String after)
            throws SQLException {
        EventRow first = unit.events.getFirst();
        try (PreparedStatement statement = connection.prepareStatement(
                "insert into claim_ahead (kind, key, unit, stream, seq, holder) values (?, ?, ?, ?, ?, ?)"
                        + " on conflict on constraint claim_ahead_kind_key do nothing")) {
            statement.setString(1, kind);
            statement.setString(2, key);
            statement.setObject(3, first.eventId());
            statement.setString(4, first.stream());
            statement.setLong(5, first.seq());
            statement.setString(6, after);
            return statement.executeUpdate() == 1;
        }
    }

    private static @Nullable String holder(Connection connection, String kind, String key) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select stream from claim where kind = ? and key = ?")) {
            statement.setString(1, kind);
            statement.setString(2, key);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getString(1) : null;
            }
        }
    }

    /** The unit is stored: its claims are as noted. Twice changes nothing. */
    void settle(UUID unit) {
        execute("select settle_claims(?)", unit);
    }

    /** The unit is not stored and never will be: its claims are as they were. */
    void forget(UUID unit) {
        execute("delete from claim_ahead where unit = ?", unit);
    }

    private void execute(String sql, UUID unit) {
        try (Connection connection = pool.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, unit);
            statement.execute();
        } catch (SQLException e) {
            throw BesideTheLog.unavailable(e);
        }
    }

    /**
     * Units whose notes are left behind.
     *
     * @param seconds after which that is to be suspected
     * @param oldSeconds after which a unit that is not there never will be
     */
    List<Noted> leftBehind(long seconds, long oldSeconds) {
        try (Connection connection = pool.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "select distinct unit, stream, seq, noted_at < clock_timestamp() - make_interval(secs => ?)"
                                + " from claim_ahead where noted_at < clock_timestamp() - make_interval(secs => ?)")) {
            statement.setLong(1, oldSeconds);
            statement.setLong(2, seconds);
            List<Noted> found = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.add(new Noted(
                            Objects.requireNonNull(row.getObject(1, UUID.class)),
                            row.getString(2),
                            row.getLong(3),
                            row.getBoolean(4)));
                }
            }
            return found;
        } catch (SQLException e) {
            throw BesideTheLog.unavailable(e);
        }
    }
}
