package id.jejak.store;

import static id.jejak.store.Work.append;
import static id.jejak.store.Work.event;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;

/**
 * The race that index order, xmin bounds and gap handling lose: writers on two nodes, rollbacks and conflicts, and
 * transactions beside them that took an xid early and linger. Who tails must miss nothing and see nothing out of order.
 */
class TailStressTest {

    private static final int WRITERS = 12;
    private static final int SLEEPERS = 4;
    private static final int READERS = 4;
    private static final Duration SPAN = Duration.ofSeconds(6);

    private final DataSource source = TestDatabase.empty();
    private final Map<Long, String> acknowledged = new ConcurrentHashMap<>();
    private final AtomicInteger conflicts = new AtomicInteger();
    private final AtomicInteger rollbacks = new AtomicInteger();
    private final AtomicInteger lingered = new AtomicInteger();
    private final AtomicBoolean written = new AtomicBoolean();

    @Test
    void a_tailing_reader_misses_nothing_and_sees_nothing_out_of_order() throws Exception {
        List<Future<?>> writers = new ArrayList<>();
        List<Future<?>> sleepers = new ArrayList<>();
        List<Future<List<TrackedEventMessage<?>>>> readers = new ArrayList<>();
        long end = System.nanoTime() + SPAN.toNanos();
        try (JejakEventStore one = open();
                JejakEventStore two = open();
                var threads = Executors.newCachedThreadPool()) {
            for (int i = 0; i < READERS; i++) {
                JejakEventStore node = i % 2 == 0 ? one : two;
                readers.add(threads.submit(() -> tail(node)));
            }
            for (int i = 0; i < SLEEPERS; i++) {
                sleepers.add(threads.submit(() -> linger(end)));
            }
            for (int i = 0; i < WRITERS; i++) {
                int writer = i;
                writers.add(threads.submit(() -> write(writer % 2 == 0 ? one : two, writer, end)));
            }
            for (Future<?> writer : writers) {
                writer.get();
            }
            written.set(true);
            for (Future<?> sleeper : sleepers) {
                sleeper.get();
            }
            for (Future<List<TrackedEventMessage<?>>> reader : readers) {
                check(reader.get());
            }
        }
        assertThat(conflicts.get()).isPositive();
        assertThat(rollbacks.get()).isPositive();
        assertThat(lingered.get()).isPositive();
        assertThat(TestDatabase.ask(
                        source,
                        "select count(*) from (select recorded_at < lag(recorded_at) over (order by position) as fell"
                                + " from event_log) l where fell"))
                .isEqualTo("0");
        System.out.printf(
                "tail stress: %d events, %d conflicts, %d rollbacks, %d lingering transactions, %d readers: missed 0,"
                        + " inversions 0%n",
                acknowledged.size(), conflicts.get(), rollbacks.get(), lingered.get(), READERS);
    }

    private JejakEventStore open() {
        return JejakEventStore.open(TestDatabase.pool(), source, TestDatabase.CODEC, AppenderSettings.defaults());
    }

    private void write(JejakEventStore node, int writer, long end) {
        Random random = new Random(writer);
        String stream = "sample:" + writer;
        long seq = 0;
        while (System.nanoTime() < end) {
            int dice = random.nextInt(100);
            if (dice < 5) {
                contend(node, random);
            } else if (dice < 10) {
                rollBack(node, stream, seq);
            } else {
                Appended appended = append(node, event(stream, seq));
                acknowledged.put(appended.firstPosition(), stream + "/" + seq);
                seq++;
            }
        }
    }

    private void contend(JejakEventStore node, Random random) {
        long seq = node.lastSequenceNumberFor("sample:shared")
                .map(last -> last + 1)
                .orElse(0L);
        seq -= Math.min(seq, random.nextInt(2));
        try {
            Appended appended = append(node, event("sample:shared", seq));
            acknowledged.put(appended.firstPosition(), "sample:shared/" + seq);
        } catch (ConcurrencyException e) {
            conflicts.incrementAndGet();
        }
    }

    private void rollBack(JejakEventStore node, String stream, long seq) {
        try {
            append(
                    node,
                    List.of(event(stream, seq), event(stream, seq + 1)),
                    resources -> resources.release("no", "such", stream));
        } catch (ConcurrencyException e) {
            rollbacks.incrementAndGet();
        }
    }

    /** A third of them take their xid at once, the others late. */
    private void linger(long end) {
        while (System.nanoTime() < end) {
            try (Connection connection = source.getConnection();
                    Statement statement = connection.createStatement()) {
                connection.setAutoCommit(false);
                if (lingered.incrementAndGet() % 3 != 0) {
                    statement.execute("select 1");
                } else {
                    statement.execute("select pg_current_xact_id()");
                }
                statement.execute("select pg_sleep(1.5)");
                statement.execute("insert into claim values ('linger', pg_current_xact_id()::text, 'none')");
                connection.commit();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private List<TrackedEventMessage<?>> tail(JejakEventStore node) throws InterruptedException {
        List<TrackedEventMessage<?>> seen = new ArrayList<>();
        try (var stream = node.openStream(null)) {
            while (!written.get() || seen.size() < acknowledged.size()) {
                if (stream.hasNextAvailable(2, TimeUnit.SECONDS)) {
                    seen.add(stream.nextAvailable());
                } else if (written.get()) {
                    break;
                }
            }
        }
        return seen;
    }

    private void check(List<TrackedEventMessage<?>> seen) {
        assertThat(seen).hasSameSizeAs(acknowledged.keySet());
        for (int i = 0; i < seen.size(); i++) {
            TrackedEventMessage<?> message = seen.get(i);
            long position = message.trackingToken().position().orElseThrow();
            assertThat(position).isEqualTo(i + 1L);
            assertThat(((SampleEvent.Noted) message.getPayload()).text()).isEqualTo(acknowledged.get(position));
        }
    }
}
