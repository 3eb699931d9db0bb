package id.jejak.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import id.jejak.store.codec.EventCodec;
import id.jejak.store.codec.EventTypes;
import id.jejak.store.codec.PersonalCodec;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** One PostgreSQL for all tests of a run, as durable as in production, and emptied for each. */
public final class TestDatabase {

    static final EventCodec CODEC =
            new EventCodec(EventTypes.of(List.of(SampleEvent.Noted.class)), List.of(), PersonalCodec.PLAIN);

    private static final EmbeddedPostgres SERVER = start();

    private static final HikariDataSource POOL = pool(SERVER.getPostgresDatabase());

    private TestDatabase() {}

    /** Connections for reading, as production has them. */
    static HikariDataSource pool(DataSource source) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(source);
        config.setMaximumPoolSize(16);
        config.setMinimumIdle(0);
        config.setConnectionTimeout(2_000);
        return new HikariDataSource(config);
    }

    static DataSource pool() {
        return POOL;
    }

    private static EmbeddedPostgres start() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .start();
            migrate(server.getPostgresDatabase());
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void migrate(DataSource source) {
        Flyway.configure().dataSource(source).load().migrate();
    }

    public static DataSource source() {
        return SERVER.getPostgresDatabase();
    }

    public static DataSource empty() {
        execute(source(), "truncate event_log, claim, claim_ahead, claim_secret, idempotency");
        return source();
    }

    static void execute(DataSource source, String sql) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String ask(DataSource source, String sql) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
