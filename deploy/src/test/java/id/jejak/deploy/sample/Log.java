package id.jejak.deploy.sample;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import id.jejak.command.CommandDesk;
import id.jejak.command.NikClaims;
import id.jejak.command.StoredEvents;
import id.jejak.kernel.DomainEvent;
import id.jejak.store.AppenderSettings;
import id.jejak.store.JejakEventStore;
import id.jejak.store.codec.EventCodec;
import id.jejak.timeline.Recorded;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.flywaydb.core.Flyway;

/** An empty log with a desk, in a database of its own on the one server of a run. */
final class Log implements AutoCloseable {

    private static final EmbeddedPostgres SERVER = start();
    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final HikariDataSource pool;
    private final JejakEventStore store;
    private final CommandDesk desk;

    private Log(DataSource source) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(source);
        config.setMaximumPoolSize(4);
        this.pool = new HikariDataSource(config);
        EventCodec codec = StoredEvents.codec();
        this.store = JejakEventStore.open(pool, source, codec, AppenderSettings.defaults());
        this.desk = new CommandDesk(store, new NikClaims("1", new byte[32]));
    }

    static Log empty() {
        String name = "log" + COUNT.incrementAndGet();
        execute(SERVER.getPostgresDatabase(), "create database " + name + " encoding 'UTF8' template template0");
        DataSource source = SERVER.getDatabase("postgres", name);
        Flyway.configure().dataSource(source).load().migrate();
        return new Log(source);
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    CommandDesk desk() {
        return desk;
    }

    JejakEventStore store() {
        return store;
    }

    /** The first column of each row. */
    List<String> list(String sql) {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (row.next()) {
                values.add(row.getString(1));
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    String ask(String sql) {
        return list(sql).getFirst();
    }

    /**
     * All that is told, in its order: whoever has the same has the same log. Event ids alone are minted anew, so each stands
     * there as its position.
     */
    List<String> told() {
        Map<String, String> positions = new HashMap<>();
        List<String> ids = list("select event_id from event_log order by position");
        ids.forEach(id -> positions.put(id, "event " + (positions.size() + 1)));
        return list(
                        "select concat_ws('|', position, stream, stream_type, seq, type, revision, recorded_at, effective_on,"
                                + " payload, metadata) from event_log order by position")
                .stream()
                .map(told -> UUID_TEXT.matcher(told).replaceAll(id -> positions.getOrDefault(id.group(), id.group())))
                .toList();
    }

    /** The events of a family by stream, as they stand in the log. */
    <E extends DomainEvent> Map<String, List<Recorded<E>>> histories(Class<E> family) {
        Map<String, List<Recorded<E>>> histories = new TreeMap<>();
        long end = store.lastPosition();
        try (BlockingStream<TrackedEventMessage<?>> log = store.openStream(null)) {
            for (long position = 1; position <= end; position++) {
                TrackedEventMessage<?> message = log.nextAvailable();
                if (message instanceof DomainEventMessage<?> placed && family.isInstance(placed.getPayload())) {
                    histories
                            .computeIfAbsent(placed.getAggregateIdentifier(), _ -> new ArrayList<>())
                            .add(new Recorded<>(
                                    position,
                                    UUID.fromString(message.getIdentifier()),
                                    message.getTimestamp(),
                                    family.cast(placed.getPayload())));
                }
            }
            return histories;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What the end of that day in Asia/Jakarta means as a position. */
    long endOf(LocalDate day) {
        return Long.parseLong(ask("select position_before(timestamptz '" + day.plusDays(1) + " 00:00:00+07')"));
    }

    private static void execute(DataSource source, String sql) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        store.close();
        pool.close();
    }
}
