package id.jejak.deploy.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import id.jejak.deploy.Settings;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One pool, on the embedded server or on the one given by URL; either is held to the same durability. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Bean(destroyMethod = "close")
    @ConditionalOnProperty(name = "jejak.database-url", havingValue = Settings.EMBEDDED, matchIfMissing = true)
    EmbeddedDatabase embeddedDatabase(Settings settings) throws IOException {
        return EmbeddedDatabase.start(settings.data().resolve("postgres"));
    }

    @Bean(destroyMethod = "close")
    HikariDataSource dataSource(Settings settings, ObjectProvider<EmbeddedDatabase> embedded) throws SQLException {
        HikariConfig config = new HikariConfig();
        config.setPoolName("jejak");
        EmbeddedDatabase server = embedded.getIfAvailable();
        if (server == null) {
            config.setJdbcUrl(settings.databaseUrl());
        } else {
            config.setJdbcUrl(server.url());
            config.setUsername(server.user());
            config.setPassword(server.password());
        }
        HikariDataSource pool = new HikariDataSource(config);
        try (Connection connection = pool.getConnection()) {
            Durability.demand(connection);
            return pool;
        } catch (SQLException | RuntimeException refused) {
            pool.close();
            throw refused;
        }
    }
}
