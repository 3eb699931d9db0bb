package id.jejak.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** Reads what was answered under a key. */
final class StoredAnswers {

    private StoredAnswers() {}

    static Optional<StoredAnswer> find(Connection connection, IdempotencyKey key) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "select body_hmac, outcome, position from idempotency where account = ? and key = ?")) {
            statement.setString(1, key.account());
            statement.setString(2, key.key());
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(read(key, row)) : Optional.empty();
            }
        }
    }

    static StoredAnswer read(IdempotencyKey key, ResultSet row) throws SQLException {
        Answer answer = new Answer(key, Answer.Digest.of(row.getBytes("body_hmac")), row.getString("outcome"));
        return new StoredAnswer(answer, row.getLong("position"));
    }
}
