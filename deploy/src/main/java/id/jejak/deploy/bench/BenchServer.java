package id.jejak.deploy.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import id.jejak.deploy.database.EmbeddedDatabase;
import id.jejak.store.AppenderSettings;
import id.jejak.store.JejakEventStore;
import id.jejak.store.codec.EventCodec;
import id.jejak.store.codec.EventTypes;
import id.jejak.store.codec.PersonalCodec;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/** A fresh, durable PostgreSQL in a folder that goes with it. */
record BenchServer(EmbeddedDatabase database, HikariDataSource pool) {

    static BenchServer start(Ends ends) throws IOException {
        Scratch scratch = ends.add(Scratch.create());
        EmbeddedDatabase database = ends.add(EmbeddedDatabase.start(scratch.folder()));
        HikariConfig config = new HikariConfig();
        config.setDataSource(own(database));
        HikariDataSource pool = ends.add(new HikariDataSource(config));
        Flyway.configure().dataSource(pool).outOfOrder(true).load().migrate();
        return new BenchServer(database, pool);
    }

    /** A store that knows nothing but {@link BenchNoted}. */
    JejakEventStore openStore() {
        EventCodec codec = new EventCodec(EventTypes.of(List.of(BenchNoted.class)), List.of(), PersonalCodec.PLAIN);
        return JejakEventStore.open(pool, own(database), codec, AppenderSettings.defaults());
    }

    /**
     * Another database on the same server, for a whole Jejak.
     *
     * @return its address with user and password
     */
    String createDatabase(String name) throws IOException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IOException(e);
        }
        return database.url().replace("/postgres?", "/" + name + "?") + "&user=" + database.user() + "&password="
                + database.password();
    }

    private static PGSimpleDataSource own(EmbeddedDatabase database) {
        PGSimpleDataSource own = new PGSimpleDataSource();
        own.setUrl(database.url());
        own.setUser(database.user());
        own.setPassword(database.password());
        return own;
    }
}
