package id.jejak.query;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One PostgreSQL for all tests of a run, with every migration that is on the path. */
final class TestDatabase {

    /** How often somebody has taken a connection from the pool. */
    static final AtomicInteger TAKEN = new AtomicInteger();

    private static final DataSource SOURCE = start();
    private static final DataSource POOL = pool();

    private TestDatabase() {}

    /** Connections outside any pool. */
    static DataSource source() {
        return SOURCE;
    }

    static DataSource pooled() {
        return POOL;
    }

    static JdbcClient client() {
        return JdbcClient.create(POOL);
    }

    private static DataSource start() {
        try {
            DataSource source = EmbeddedPostgres.start().getPostgresDatabase();
            Flyway.configure().dataSource(source).load().migrate();
            return source;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DataSource pool() {
        HikariConfig config = new HikariConfig();
        config.setDataSource(SOURCE);
        config.setMaximumPoolSize(16);
        config.setMinimumIdle(0);
        return new HikariDataSource(config) {
            @Override
            public Connection getConnection() throws SQLException {
                TAKEN.incrementAndGet();
                return super.getConnection();
            }
        };
    }
}
