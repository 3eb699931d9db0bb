package id.jejak.store;

import static id.jejak.store.Work.append;
import static id.jejak.store.Work.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.store.FaultySource.Fault;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GroupCommitAppenderTest {

    private final DataSource source = TestDatabase.empty();
    private final FaultySource own = new FaultySource(source);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private JejakEventStore store = openWith(AppenderSettings.defaults());

    private JejakEventStore openWith(AppenderSettings settings) {
        return JejakEventStore.open(TestDatabase.pool(), own, TestDatabase.CODEC, settings);
    }

    @BeforeEach
    void beginWithOneEvent() {
        append(store, event("sample:0", 0));
    }

    @AfterEach
    void close() {
        store.close();
        threads.shutdownNow();
    }

    private void reopenWith(AppenderSettings settings) {
        store.close();
        store = openWith(settings);
        append(store, event("sample:0", 1));
    }

    private static AppenderSettings patience(Duration patience) {
        return new AppenderSettings(3, 1 << 20, patience, Duration.ofSeconds(5));
    }

    private String count(String stream) {
        return TestDatabase.ask(source, "select count(*) from event_log where stream = '%s'".formatted(stream));
    }

    @Test
    void what_waits_is_written_in_one_batch() throws Exception {
        List<Future<Appended>> waiting = new ArrayList<>();
        try (AppendLock _ = new AppendLock(source)) {
            waiting.add(threads.submit(() -> append(store, event("sample:1", 0))));
            AppendLock.awaitWaiters(source, 1);
            for (int i = 2; i <= 50; i++) {
                String stream = "sample:" + i;
                FutureTask<Appended> task = new FutureTask<>(() -> append(store, event(stream, 0)));
                waiting.add(task);
                Thread thread = Thread.startVirtualThread(task);
                Await.until("it waits", () -> thread.getState() == Thread.State.TIMED_WAITING);
            }
        }
        List<Appended> outcomes = new ArrayList<>();
        for (Future<Appended> outcome : waiting) {
            outcomes.add(outcome.get());
        }
        assertThat(outcomes.subList(1, 50))
                .extracting(Appended::recordedAt)
                .containsOnly(outcomes.get(1).recordedAt());
        assertThat(outcomes)
                .extracting(Appended::firstPosition)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(2, 51).mapToObj(Long::valueOf).toList());
    }

    @Test
    void a_dead_appender_is_replaced_and_its_batch_settled() {
        for (Fault fault : List.of(Fault.ERROR_BEFORE, Fault.ERROR_AFTER)) {
            own.faults.add(fault);
            String stream = "sample:" + fault;
            Appended appended = append(store, event(stream, 0));
            assertThat(TestDatabase.ask(source, "select position from event_log where stream = '%s'".formatted(stream)))
                    .isEqualTo(Long.toString(appended.firstPosition()));
        }
        append(store, event("sample:0", 1));
    }

    @Test
    void a_lost_connection_is_settled_by_looking() {
        for (Fault fault : List.of(Fault.LOST_BEFORE, Fault.LOST_AFTER)) {
            own.faults.add(fault);
            String stream = "sample:" + fault;
            Appended appended = append(store, event(stream, 0), event(stream, 1));
            assertThat(appended.count()).isEqualTo(2);
            assertThat(store.readEvents(stream).asStream()).hasSize(2);
        }
        own.faults.add(Fault.LOST_AFTER);
        Answer answer = new Answer(new IdempotencyKey("ani", "k"), Answer.Digest.of(new byte[] {1}), "{}");
        assertThat(store.remember(answer).lastPosition()).isEqualTo(5);
    }

    @Test
    void what_kills_it_twice_fails_and_others_go_on() {
        own.faults.addAll(List.of(Fault.ERROR_BEFORE, Fault.ERROR_BEFORE));
        assertThatThrownBy(() -> append(store, event("sample:1", 0))).isInstanceOf(StoreUnavailable.class);
        own.faults.addAll(List.of(Fault.LOST_BEFORE, Fault.ERROR_BEFORE));
        assertThatThrownBy(() -> append(store, event("sample:1", 0))).isInstanceOf(StoreUnavailable.class);

        append(store, event("sample:0", 1));
        assertThat(count("sample:1")).isEqualTo("0");
    }

    @Test
    void a_server_that_refuses_to_write_makes_it_unavailable() {
        own.faults.add(Fault.REFUSED);
        assertThatThrownBy(() -> append(store, event("sample:1", 0)))
                .isInstanceOfSatisfying(
                        StoreUnavailable.class,
                        reason -> assertThat(reason.code()).isEqualTo("store-unavailable"));
        append(store, event("sample:1", 0));
    }

    @Test
    void an_event_that_is_stored_already_is_refused_alone() {
        var given = event("sample:1", 0);
        append(store, given);
        var again = new GenericDomainEventMessage<>("Sample", "sample:2", 0, given, given.getTimestamp());

        assertThatThrownBy(() -> append(store, again)).isInstanceOf(EventStoreException.class);
        append(store, event("sample:2", 0));
    }

    @Test
    void what_the_server_cannot_index_fails_alone() throws Exception {
        StringBuilder key = new StringBuilder();
        new Random(7).ints(9_000, 'a', 'z').forEach(c -> key.append((char) c));
        Answer tooLong = new Answer(new IdempotencyKey("ani", key.toString()), Answer.Digest.of(new byte[] {1}), "{}");
        Interruptible bad;
        Interruptible good;
        Interruptible first;
        try (AppendLock _ = new AppendLock(source)) {
            first = new Interruptible(() -> append(store, event("sample:1", 0)));
            AppendLock.awaitWaiters(source, 1);
            bad = new Interruptible(() -> store.remember(tooLong));
            good = new Interruptible(() -> append(store, event("sample:2", 0)));
        }
        assertThat(first.get()).isNotNull();
        assertThat(good.get()).isNotNull();
        assertThatThrownBy(bad::get).hasCauseInstanceOf(EventStoreException.class);
    }

    @Test
    void a_caller_interrupted_while_queued_withdraws_and_one_on_its_way_does_not_know() throws Exception {
        try (AppendLock _ = new AppendLock(source)) {
            Interruptible onItsWay = new Interruptible(() -> append(store, event("sample:1", 0)));
            AppendLock.awaitWaiters(source, 1);
            Interruptible queued = new Interruptible(() -> append(store, event("sample:2", 0)));
            queued.interrupt();
            onItsWay.interrupt();
            assertThatThrownBy(queued::get).hasCauseInstanceOf(StoreUnavailable.class);
            assertThatThrownBy(onItsWay::get).hasCauseInstanceOf(OutcomeUnknown.class);
        }
        append(store, event("sample:0", 1));
        assertThat(count("sample:1")).isEqualTo("1");
        assertThat(count("sample:2")).isEqualTo("0");
    }

    @Test
    void a_caller_out_of_patience_hears_what_is_known() throws Exception {
        reopenWith(patience(Duration.ofMillis(300)));
        try (AppendLock _ = new AppendLock(source)) {
            Future<Appended> onItsWay = threads.submit(() -> append(store, event("sample:1", 0)));
            AppendLock.awaitWaiters(source, 1);
            Future<Appended> queued = threads.submit(() -> append(store, event("sample:2", 0)));
            assertThatThrownBy(onItsWay::get)
                    .cause()
                    .isInstanceOfSatisfying(
                            OutcomeUnknown.class,
                            reason -> assertThat(reason.code()).isEqualTo("outcome-unknown"));
            assertThatThrownBy(queued::get).hasCauseInstanceOf(StoreUnavailable.class);
        }
        Await.until("the one on its way is stored", () -> count("sample:1").equals("1"));
        append(store, event("sample:0", 2));
        assertThat(count("sample:2")).isEqualTo("0");
    }

    @Test
    void a_full_queue_refuses_and_takes_again_when_there_is_room() throws Exception {
        reopenWith(patience(Duration.ofSeconds(20)));
        List<Interruptible> waiting = new ArrayList<>();
        try (AppendLock _ = new AppendLock(source)) {
            waiting.add(new Interruptible(() -> append(store, event("sample:1", 0))));
            AppendLock.awaitWaiters(source, 1);
            for (int i = 2; i <= 4; i++) {
                String stream = "sample:" + i;
                waiting.add(new Interruptible(() -> append(store, event(stream, 0))));
            }
            assertThatThrownBy(() -> append(store, event("sample:5", 0)))
                    .isInstanceOfSatisfying(
                            StoreOverloaded.class,
                            reason -> assertThat(reason.code()).isEqualTo("store-overloaded"));
        }
        for (Interruptible writer : waiting) {
            assertThat(writer.get()).isNotNull();
        }
        append(store, event("sample:5", 0));
    }

    @Test
    void a_closed_store_refuses() {
        store.close();
        assertThatThrownBy(() -> append(store, event("sample:1", 0))).isInstanceOf(StoreUnavailable.class);
    }

    /** A caller on a thread that waits. */
    private static final class Interruptible {

        private final FutureTask<Appended> task;
        private final Thread thread;

        Interruptible(Callable<Appended> work) {
            task = new FutureTask<>(work);
            thread = Thread.startVirtualThread(task);
            Await.until("it waits", () -> thread.getState() == Thread.State.TIMED_WAITING);
        }

        void interrupt() {
            thread.interrupt();
        }

        Appended get() throws ExecutionException, InterruptedException {
            return task.get();
        }
    }
}
