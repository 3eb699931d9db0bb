package id.jejak.projection;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** One PostgreSQL for all tests of a run, emptied for each. */
public final class TestDatabase {

    private static final EmbeddedPostgres SERVER = start();

    private static final HikariDataSource POOL = pool(SERVER.getPostgresDatabase());

    private TestDatabase() {}

    private static EmbeddedPostgres start() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.start();
            migrate(server.getPostgresDatabase());
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static HikariDataSource pool(DataSource source) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(source);
        config.setMaximumPoolSize(16);
        config.setMinimumIdle(0);
        config.setConnectionTimeout(2_000);
        return new HikariDataSource(config);
    }

    static void migrate(DataSource source) {
        Flyway.configure().dataSource(source).load().migrate();
    }

    /** Connections that outlive no pool. */
    public static DataSource source() {
        return SERVER.getPostgresDatabase();
    }

    /** Connections as production has them. */
    public static DataSource pool() {
        return POOL;
    }

    /** All tables emptied. */
    public static DataSource empty() {
        execute(source(), "truncate " + String.join(", ", tables("")));
        return source();
    }

    /** The names of all tables, but for those beginning with {@code without}. */
    static List<String> tables(String without) {
        return rows(
                source(),
                "select tablename from pg_tables where schemaname = 'public' and tablename <> 'flyway_schema_history' and ('"
                        + without + "' = '' or tablename !~ '" + without + "') order by 1");
    }

    /** Runs statements. */
    public static void execute(DataSource source, String sql) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first column of each row. */
    public static List<String> rows(DataSource source, String sql) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            List<String> rows = new ArrayList<>();
            while (row.next()) {
                rows.add(String.valueOf(row.getString(1)));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
