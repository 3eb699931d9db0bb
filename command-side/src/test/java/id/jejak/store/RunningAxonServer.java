package id.jejak.store;

import id.jejak.store.codec.EventCodec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;

/**
 * The Axon Server that {@value #ADDRESS} names. Its development mode must be on: all its events are deleted before each
 * test, over the HTTP port of the same host.
 */
public final class RunningAxonServer {

    static final String ADDRESS = "JEJAK_AXON_SERVER";
    private static final String HTTP_PORT = "JEJAK_AXON_SERVER_HTTP_PORT";

    private RunningAxonServer() {}

    static AxonServerSettings settings() {
        return new AxonServerSettings(Objects.requireNonNull(System.getenv(ADDRESS), ADDRESS), "default", null, false);
    }

    /** A store on it, without an event. */
    public static JejakEventStore emptied(EventCodec codec) {
        purge();
        return JejakEventStore.onAxonServer(settings(), TestDatabase.pool(), codec);
    }

    private static void purge() {
        String port = System.getenv().getOrDefault(HTTP_PORT, "8024");
        URI purge = URI.create("http://" + settings().host() + ":" + port + "/v1/devmode/purge-events");
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> reply =
                    client.send(HttpRequest.newBuilder(purge).DELETE().build(), HttpResponse.BodyHandlers.ofString());
            if (reply.statusCode() != 200) {
                throw new IllegalStateException("Not an Axon Server in development mode: " + reply.statusCode());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Puts the log into the database as it would stand there, for those who ask in SQL. */
    public static void copyLog(JejakEventStore store) {
        TestDatabase.execute(TestDatabase.source(), "truncate event_log");
        try (Connection connection = TestDatabase.source().getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into event_log values (?, ?, ?, split_part(?, ':', 1), ?, ?, ?, ?, ?, ?::json, ?::json)")) {
            List<LogEntry> page = store.entries(0, 1_000);
            while (!page.isEmpty()) {
                for (LogEntry entry : page) {
                    insert.setLong(1, entry.position());
                    insert.setObject(2, entry.eventId());
                    insert.setString(3, entry.stream());
                    insert.setString(4, entry.stream());
                    insert.setLong(5, entry.seq());
                    insert.setString(6, entry.type());
                    insert.setInt(7, entry.revision());
                    insert.setObject(8, entry.recordedAt().atOffset(ZoneOffset.UTC));
                    insert.setObject(9, entry.effectiveOn());
                    insert.setString(10, entry.payload());
                    insert.setString(11, entry.metadata());
                    insert.addBatch();
                }
                insert.executeBatch();
                page = store.entries(page.getLast().position(), 1_000);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
