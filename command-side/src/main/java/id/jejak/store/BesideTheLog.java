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

    /** Whether it is known by which secret claims are keyed. */
    boolean isKeyed() {
        return holds("select exists (select from claim_secret)");
    }

    /** Whether claims are keyed by the secret of that proof: the first one that is asked about is taken for it. */
    boolean isKeyedBy(byte[] proof) {
        try (Connection connection = pool.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into claim_secret (proof) values (?) on conflict on constraint claim_secret_single do nothing");
                PreparedStatement compare = connection.prepareStatement("select proof = ? from claim_secret")) {
            insert.setBytes(1, proof);
            insert.executeUpdate();
            compare.setBytes(1, proof);
            try (ResultSet row = compare.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
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
                "The log on the Axon Server ends at %d, before what this database remembers: it is another one, or has lost its end."
                                .formatted(end)
                        + " Choose the log that belongs to this database, or restore it; where its end is lost for good, the answers"
                        + " that went with it are forgotten by: delete from idempotency where position > %d"
                                .formatted(end));
    }

    private void require(String condition, String otherwise) {
        if (!holds(condition)) {
            throw new IllegalStateException(otherwise);
        }
    }

    private boolean holds(String condition) {
        try (Connection connection = pool.getConnection();
                PreparedStatement statement = connection.prepareStatement(condition);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getBoolean(1);
        } catch (SQLException e) {
            throw unavailable(e);
        }
    }

    static StoreUnavailable unavailable(SQLException e) {
        return new StoreUnavailable("The database cannot be reached", e);
    }
}
