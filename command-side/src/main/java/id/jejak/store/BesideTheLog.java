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

    static StoreUnavailable unavailable(SQLException e) {
        return new StoreUnavailable("The database cannot be reached", e);
    }
}
