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
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;

/**
 * Connections to the embedded server or to the one given by URL, from one pool and outside it; either server is held to the
 * same durability.
 */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    /** Each read model's writer takes one while it writes; the rest is for those who ask and decide. */
    private static final int CONNECTIONS = 20;

    /** How long whoever wants one of them waits at the most. */
    private static final int CONNECTION_MILLIS = 10_000;

    /** Within which a connection that has lain idle must answer, or else be replaced. */
    private static final int VALIDATION_MILLIS = 2_000;

    private static final int CONNECT_SECONDS = 5;

    /** Whoever is silent for so long in the middle of a statement is gone. What reads the log does so in short pages. */
    private static final int SILENCE_SECONDS = 60;

    @Bean(destroyMethod = "close")
    @ConditionalOnProperty(name = "jejak.database-url", havingValue = Settings.EMBEDDED, matchIfMissing = true)
    EmbeddedDatabase embeddedDatabase(Settings settings) throws IOException {
        return EmbeddedDatabase.start(settings.data().resolve("postgres"));
    }

    /** The appender and the listener keep theirs for as long as they live: they must not take the readers' share. */
    @Bean(name = CommandSideConfiguration.OWN_CONNECTIONS, defaultCandidate = false)
    DataSource ownConnections(Settings settings, ObjectProvider<EmbeddedDatabase> embedded) throws SQLException {
        PGSimpleDataSource source = source(settings, embedded, SILENCE_SECONDS);
        try (Connection connection = connect(source)) {
            Durability.demand(connection);
        }
        return source;
    }

    private static Connection connect(DataSource source) throws SQLException {
        try {
            return source.getConnection();
        } catch (SQLException away) {
            throw new DatabaseUnusable(
                    "The database cannot be reached: " + away.getMessage(),
                    "See whether it runs and lets this user in, or correct the address.",
                    away);
        }
    }

    /** A migration of a great table says nothing for as long as it takes. */
    @Bean(defaultCandidate = false)
    @FlywayDataSource
    @DependsOn(CommandSideConfiguration.OWN_CONNECTIONS) // which hold the server to its durability
    DataSource migrations(Settings settings, ObjectProvider<EmbeddedDatabase> embedded) {
        return source(settings, embedded, 0);
    }

    private static PGSimpleDataSource source(
            Settings settings, ObjectProvider<EmbeddedDatabase> embedded, int silenceSeconds) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        EmbeddedDatabase server = embedded.getIfAvailable();
        String url = server == null ? settings.databaseUrl() : server.url();
        try {
            source.setURL(url);
        } catch (IllegalArgumentException none) {
            // Its own message would repeat the address, and a password may stand in it.
            throw new DatabaseUnusable(
                    "The address of the database is none", "It reads like jdbc:postgresql://host:5432/name?user=…");
        }
        if (server != null) {
            source.setUser(server.user());
            source.setPassword(server.password());
        }
        if (!url.contains("connectTimeout=")) {
            source.setConnectTimeout(CONNECT_SECONDS);
        }
        if (!url.contains("socketTimeout=")) {
            source.setSocketTimeout(silenceSeconds);
        }
        if (!url.contains("tcpKeepAlive=")) {
            source.setTcpKeepAlive(true);
        }
        return source;
    }

    @Bean(destroyMethod = "close")
    HikariDataSource dataSource(@Qualifier(CommandSideConfiguration.OWN_CONNECTIONS) DataSource own) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("jejak");
        config.setMaximumPoolSize(CONNECTIONS);
        config.setConnectionTimeout(CONNECTION_MILLIS);
        config.setValidationTimeout(VALIDATION_MILLIS);
        // Whatever the server's default: statements that wait for a lock must see what was stored meanwhile.
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        config.setDataSource(own);
        return new HikariDataSource(config);
    }
}
