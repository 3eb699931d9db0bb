package id.jejak.projection;

import id.jejak.projection.view.Answer;
import id.jejak.projection.view.Held;
import id.jejak.projection.view.ProjectionsUnavailable;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.SqlArrayValue;

/**
 * Asks the tables of read models, their checkpoints and what they hold back in one snapshot of the database. The
 * pool resets what is set on a connection.
 *
 * @param models the version of each model by its name
 */
public record Snapshot(DataSource pool, Map<String, Integer> models) {

    public Snapshot {
        models = Map.copyOf(models);
    }

    /** Of one model. */
    public Snapshot(DataSource pool, String name, int version) {
        this(pool, Map.of(name, version));
    }

    /** Of one more. */
    public Snapshot and(String name, int version) {
        Map<String, Integer> more = new HashMap<>(models);
        more.put(name, version);
        return new Snapshot(pool, more);
    }

    /** An answer that all streams may touch. */
    public <T> Answer<T> ask(Question<T> question) {
        return ask(_ -> null, question);
    }

    /** An answer that one stream alone touches. */
    public <T> Answer<T> ask(String stream, Question<T> question) {
        return ask(_ -> stream, question);
    }

    /**
     * An answer that one stream alone touches, which is found in the same snapshot; all may where none is found.
     *
     * @throws ProjectionsUnavailable when the database is away
     */
    public <T> Answer<T> ask(Question<@Nullable String> stream, Question<T> question) {
        try (Connection connection = pool.getConnection()) {
            connection.setReadOnly(true);
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            try {
                JdbcClient client = JdbcClient.create(new SingleConnectionDataSource(connection, true));
                Answer<T> answer = new Answer<>(question.of(client), position(client), held(client, stream.of(client)));
                connection.commit();
                return answer;
            } catch (RuntimeException e) {
                connection.rollback();
                throw e;
            }
        } catch (SQLException e) {
            throw new ProjectionsUnavailable(e);
        }
    }

    /** What the tables reflect, in the snapshot of the client. */
    public long position(JdbcClient client) {
        return client.sql("select coalesce(min(coalesce(c.position, 0)), 0) from unnest(:names, :versions)"
                        + " as m(name, version) left join projection_checkpoint c using (name, version)")
                .params(named())
                .query(Long.class)
                .single();
    }

    private @Nullable Held held(JdbcClient client, @Nullable String stream) {
        Optional<Held> held = client.sql("select min(position), count(distinct stream) from parked_event"
                        + " where (name, version) in (select * from unnest(:names, :versions))"
                        + " and (:stream::text is null or stream = :stream)")
                .params(named())
                .param("stream", stream)
                .query((row, _) -> new Held(row.getLong(1), row.getInt(2)))
                .optional();
        return held.filter(some -> some.streams() > 0).orElse(null);
    }

    private Map<String, Object> named() {
        List<String> names = models.keySet().stream().sorted().toList();
        return Map.of(
                "names", new SqlArrayValue("text", names.toArray()),
                "versions",
                        new SqlArrayValue("int", names.stream().map(models::get).toArray()));
    }

    /** Something to ask the tables. */
    public interface Question<T extends @Nullable Object> {

        /** The answer, in the snapshot of the client. */
        T of(JdbcClient client);
    }
}
