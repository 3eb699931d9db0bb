package id.jejak.query;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
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
            JdbcClient client = JdbcClient.create(source);
            for (Resource migration : migrations()) {
                client.sql(migration.getContentAsString(StandardCharsets.UTF_8)).update();
            }
            return source;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Resource> migrations() throws IOException {
        Resource[] all = new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/V*.sql");
        return Arrays.stream(all)
                .sorted(Comparator.comparingInt(TestDatabase::version))
                .toList();
    }

    private static int version(Resource migration) {
        String name = Objects.requireNonNull(migration.getFilename());
        return Integer.parseInt(name.substring(1, name.indexOf("__")));
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
