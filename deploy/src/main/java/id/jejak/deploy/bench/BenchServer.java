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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/** A fresh, durable PostgreSQL with a store on it, in a folder that goes with it. */
final class BenchServer implements AutoCloseable {

    final EmbeddedDatabase database;
    final HikariDataSource pool;
    final JejakEventStore store;
    private final Path folder;

    BenchServer() throws IOException {
        folder = Files.createTempDirectory("jejak-bench");
        database = EmbeddedDatabase.start(folder);
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(database.url());
        config.setUsername(database.user());
        config.setPassword(database.password());
        pool = new HikariDataSource(config);
        Flyway.configure().dataSource(pool).outOfOrder(true).load().migrate();
        PGSimpleDataSource own = new PGSimpleDataSource();
        own.setUrl(database.url());
        own.setUser(database.user());
        own.setPassword(database.password());
        EventCodec codec = new EventCodec(EventTypes.of(List.of(BenchNoted.class)), List.of(), PersonalCodec.PLAIN);
        store = JejakEventStore.open(pool, own, codec, AppenderSettings.defaults());
    }

    @Override
    public void close() throws IOException {
        store.close();
        pool.close();
        database.close();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
