package id.jejak.store;

import static id.jejak.store.Work.append;
import static id.jejak.store.Work.event;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server is killed under load and started again; the store is not restarted. */
class DatabaseAwayTest {

    private static final int WRITERS = 8;

    @TempDir
    Path folder;

    private final Map<Long, String> acknowledged = new ConcurrentHashMap<>();
    private final Set<String> refused = ConcurrentHashMap.newKeySet();
    private final AtomicInteger unknown = new AtomicInteger();
    private final AtomicInteger refusedReads = new AtomicInteger();
    private final AtomicBoolean done = new AtomicBoolean();

    @Test
    void callers_hear_of_it_and_nothing_acknowledged_is_lost_when_it_is_back() throws Exception {
        EmbeddedPostgres server = start(0);
        int port = server.getPort();
        DataSource source = server.getPostgresDatabase();
        TestDatabase.migrate(source);
        AppenderSettings settings =
                new AppenderSettings(1_000, 1 << 24, Duration.ofSeconds(20), Duration.ofMillis(500));
        try (HikariDataSource pool = TestDatabase.pool(source);
                JejakEventStore store = JejakEventStore.open(pool, source, TestDatabase.CODEC, settings);
                var threads = Executors.newCachedThreadPool()) {
            Future<List<String>> reader = threads.submit(() -> tail(store));
            List<Future<?>> writers = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                String name = "sample:" + i;
                writers.add(threads.submit(() -> write(store, name)));
            }
            for (int outage = 1; outage <= 2; outage++) {
                int before = acknowledged.size();
                Await.until("events are stored", () -> acknowledged.size() > before + 200);
                kill();
                int refusals = refused.size();
                Await.until("callers hear that the database is away", () -> refused.size() > refusals + WRITERS);
                server.close();
                server = start(port);
                int away = acknowledged.size();
                Await.until("callers are served again", () -> acknowledged.size() > away + 200);
            }
            done.set(true);
            for (Future<?> writer : writers) {
                writer.get();
            }
            check(store, reader.get(30, TimeUnit.SECONDS));
        } finally {
            server.close();
        }
        System.out.printf(
                "database away twice: %d acknowledged, %d refused, %d unknown, %d reads refused; lost 0%n",
                acknowledged.size(), refused.size(), unknown.get(), refusedReads.get());
    }

    private EmbeddedPostgres start(int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(folder.resolve("data"))
                .setCleanDataDirectory(false)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
    }

    private void kill() throws IOException {
        long pid = Long.parseLong(Files.readAllLines(folder.resolve("data/postmaster.pid"))
                .getFirst()
                .strip());
        ProcessHandle postmaster = ProcessHandle.of(pid).orElseThrow();
        List<ProcessHandle> backends = postmaster.descendants().toList();
        postmaster.destroyForcibly();
        Await.until(
                "the server is dead",
                () -> !postmaster.isAlive() && backends.stream().noneMatch(ProcessHandle::isAlive));
    }

    private void write(JejakEventStore store, String writer) {
        for (int i = 0; !done.get(); i++) {
            String stream = writer + "-" + i;
            try {
                acknowledged.put(append(store, event(stream, 0)).firstPosition(), stream + "/0");
            } catch (OutcomeUnknown e) {
                unknown.incrementAndGet();
            } catch (StoreUnavailable e) {
                refused.add(stream + "/0");
            }
        }
    }

    private List<String> tail(JejakEventStore store) throws InterruptedException {
        List<String> seen = new ArrayList<>();
        try (var stream = store.openStream(null)) {
            while (true) {
                try {
                    boolean last = done.get();
                    if (stream.hasNextAvailable(1, TimeUnit.SECONDS)) {
                        var message = stream.nextAvailable();
                        assertThat(message.trackingToken().position()).hasValue(seen.size() + 1L);
                        seen.add(((SampleEvent.Noted) message.getPayload()).text());
                    } else if (last) {
                        return seen;
                    }
                } catch (StoreUnavailable e) {
                    refusedReads.incrementAndGet(); // the stream goes on where it was
                }
            }
        }
    }

    private void check(JejakEventStore store, List<String> seen) {
        assertThat(store.createHeadToken().position()).hasValue(seen.size());
        acknowledged.forEach(
                (position, text) -> assertThat(seen.get((int) (position - 1))).isEqualTo(text));
        assertThat(seen).doesNotHaveDuplicates().doesNotContainAnyElementsOf(refused);
        assertThat(seen.size() - acknowledged.size()).isBetween(0, unknown.get());
    }
}
