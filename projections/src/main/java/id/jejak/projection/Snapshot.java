package id.jejak.projection;

import id.jejak.projection.view.Answer;
import id.jejak.projection.view.Held;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Asks a read model's tables, its checkpoint and what it holds back in one snapshot of the database. */
public record Snapshot(DataSource pool, String name, int version) {

    /** An answer that all streams may touch. */
    public <T> Answer<T> ask(Question<T> question) {
        return ask(null, question);
    }

    /**
     * An answer that one stream alone touches.
     *
     * @throws ProjectionsUnavailable when the database is away
     */
    public <T> Answer<T> ask(@Nullable String stream, Question<T> question) {
        try (Connection connection = pool.getConnection()) {
            connection.setReadOnly(true);
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            try {
                JdbcClient client = JdbcClient.create(new SingleConnectionDataSource(connection, true));
                Answer<T> answer = new Answer<>(question.of(client), position(client), held(client, stream));
                connection.commit();
                return answer;
            } catch (RuntimeException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
                connection.setReadOnly(false);
            }
        } catch (SQLException e) {
            throw new ProjectionsUnavailable(e);
        }
    }

    private long position(JdbcClient client) {
        return client.sql("select position from projection_checkpoint where name = :name and version = :version")
                .param("name", name)
                .param("version", version)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    private @Nullable Held held(JdbcClient client, @Nullable String stream) {
        Optional<Held> held = client.sql("select min(position), count(distinct stream) from parked_event"
                        + " where name = :name and version = :version and (:stream::text is null or stream = :stream)")
                .param("name", name)
                .param("version", version)
                .param("stream", stream)
                .query((row, _) -> new Held(row.getLong(1), row.getInt(2)))
                .optional();
        return held.filter(some -> some.streams() > 0).orElse(null);
    }

    /** Something to ask the tables. */
    public interface Question<T> {

        /** The answer, in the snapshot of the client. */
        T of(JdbcClient client);
    }
}
