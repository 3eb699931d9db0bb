package id.jejak.deploy.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import id.jejak.command.CommandSideConfiguration;
import id.jejak.deploy.Settings;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Connections to the embedded server or to the one given by URL, from one pool and outside it; either server is held to the
 * same durability.
 */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    /** Each read model's writer takes one while it writes; the rest is for those who ask and decide. */
    private static final int CONNECTIONS = 20;

    @Bean(destroyMethod = "close")
    @ConditionalOnProperty(name = "jejak.database-url", havingValue = Settings.EMBEDDED, matchIfMissing = true)
    EmbeddedDatabase embeddedDatabase(Settings settings) throws IOException {
        return EmbeddedDatabase.start(settings.data().resolve("postgres"));
    }

    /** The appender and the listener keep theirs for as long as they live: they must not take the readers' share. */
    @Bean(name = CommandSideConfiguration.OWN_CONNECTIONS, defaultCandidate = false)
    DataSource ownConnections(Settings settings, ObjectProvider<EmbeddedDatabase> embedded) throws SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        EmbeddedDatabase server = embedded.getIfAvailable();
        if (server == null) {
            source.setURL(settings.databaseUrl());
        } else {
            source.setURL(server.url());
            source.setUser(server.user());
            source.setPassword(server.password());
        }
        try (Connection connection = source.getConnection()) {
            Durability.demand(connection);
        }
        return source;
    }

    @Bean(destroyMethod = "close")
    HikariDataSource dataSource(@Qualifier(CommandSideConfiguration.OWN_CONNECTIONS) DataSource own) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("jejak");
        config.setMaximumPoolSize(CONNECTIONS);
        config.setDataSource(own);
        return new HikariDataSource(config);
    }
}
