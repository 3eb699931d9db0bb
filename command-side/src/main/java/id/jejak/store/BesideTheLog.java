package id.jejak.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/** What PostgreSQL keeps wherever the log is: who holds a claim, and what was answered under a key. */
final class BesideTheLog {

    private final DataSource pool;

    BesideTheLog(DataSource pool) {
        this.pool = pool;
    }

    Optional<StoredAnswer> answer(IdempotencyKey key) {
        try (Connection connection = pool.getConnection()) {
            return StoredAnswers.find(connection, key);
        } catch (SQLException e) {
            throw unavailable(e);
        }
    }

    Optional<String> claimant(String kind, String key) {
        try (Connection connection = pool.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("select stream from claim where kind = ? and key = ?")) {
            statement.setString(1, kind);
            statement.setString(2, key);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw unavailable(e);
        }
    }

    /** Whether it is the first answer under its key; another one stays. */
    boolean remember(Answer answer, long position) {
        try (Connection connection = pool.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "insert into idempotency (account, key, body_hmac, outcome, position) values (?, ?, ?, ?, ?)"
                                + " on conflict on constraint idempotency_account_key do nothing")) {
            statement.setString(1, answer.key().account());
            statement.setString(2, answer.key().key());
            statement.setBytes(3, answer.bodyHmac().bytes());
            statement.setString(4, answer.outcome());
            statement.setLong(5, position);
            return statement.executeUpdate() == 1;
        } catch (SQLException e) {
            throw unavailable(e);
        }
    }

    /** The highest position that an answer names, 0 where there is none. */
    long lastAnswered() {
        try (Connection connection = pool.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("select coalesce(max(position), 0) from idempotency");
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw unavailable(e);
        }
    }

    /** @throws IllegalStateException when the database keeps texts in another encoding */
    void requireUtf8() {
        require("select current_setting('server_encoding') = 'UTF8'", "The database's encoding must be UTF8");
    }

    /** @throws IllegalStateException when this database remembers a log that is kept elsewhere */
    void requireLogHere() {
        require(
                "select not exists (select from idempotency where position > 0) or exists (select from event_log)",
                "The log that this database belongs to is kept on an Axon Server: jejak.store must say so");
    }

    /**
     * Holds the database against a log elsewhere that ends at that position.
     *
     * @throws IllegalStateException when this database holds a log, or remembers another one
     */
    void requireLogElsewhere(long end) {
        require(
                "select not exists (select from event_log)",
                "This database holds a log of its own: on an Axon Server Jejak begins with a new database");
        require(
                "select coalesce(max(position), 0) <= " + end + " from idempotency",
                "The log on the Axon Server ends before what this database remembers: it is another one");
    }

    private void require(String condition, String otherwise) {
        try (Connection connection = pool.getConnection();
                PreparedStatement statement = connection.prepareStatement(condition);
                ResultSet row = statement.executeQuery()) {
            row.next();
            if (!row.getBoolean(1)) {
                throw new IllegalStateException(otherwise);
            }
        } catch (SQLException e) {
            throw unavailable(e);
        }
    }

    static StoreUnavailable unavailable(SQLException e) {
        return new StoreUnavailable("The database cannot be reached", e);
    }
}
