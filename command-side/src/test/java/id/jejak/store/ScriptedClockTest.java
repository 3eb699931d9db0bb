package id.jejak.store;

import static id.jejak.store.Work.append;
import static id.jejak.store.Work.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ScriptedClockTest {

    private static final Instant FEBRUARY = Instant.parse("2018-02-05T02:00:00Z");

    private final JejakEventStore store = JejakEventStore.open(
            TestDatabase.pool(), TestDatabase.empty(), TestDatabase.CODEC, AppenderSettings.defaults());

    @AfterEach
    void close() {
        store.close();
    }

    private Appended at(Instant instant, String stream, long seq) {
        return append(store, List.of(event(stream, seq)), resources -> resources.recordAt(instant));
    }

    @Test
    void records_at_the_scripted_instant_to_the_microsecond() {
        Instant tooFine = FEBRUARY.plusNanos(123_456_789);
        assertThat(at(tooFine, "sample:1", 0).recordedAt()).isEqualTo(FEBRUARY.plusNanos(123_456_000));
        assertThat(TestDatabase.ask(
                        TestDatabase.source(),
                        "select recorded_at at time zone 'UTC' from event_log where position = 1"))
                .isEqualTo("2018-02-05 02:00:00.123456");
    }

    @Test
    void follows_the_last_event_where_the_log_is_past_that_instant() {
        Appended later = at(FEBRUARY, "sample:1", 0);
        assertThat(at(FEBRUARY, "sample:1", 1).recordedAt())
                .isEqualTo(later.recordedAt().plus(1, ChronoUnit.MICROS));
        assertThat(at(FEBRUARY.minusSeconds(60), "sample:1", 2).recordedAt())
                .isEqualTo(later.recordedAt().plus(2, ChronoUnit.MICROS));
    }

    @Test
    void what_is_appended_afterwards_is_recorded_now_and_never_decreases() {
        Instant before = now();
        at(FEBRUARY, "sample:1", 0);
        Appended normal = append(store, event("sample:1", 1));
        Appended again = at(FEBRUARY, "sample:1", 2);
        Appended last = append(store, event("sample:1", 3));

        assertThat(normal.recordedAt()).isAfterOrEqualTo(before);
        assertThat(again.recordedAt())
                .isEqualTo(normal.recordedAt().plus(1, ChronoUnit.MICROS))
                .isBeforeOrEqualTo(now());
        assertThat(List.of(normal, again, last))
                .extracting(Appended::recordedAt)
                .isSortedAccordingTo(Comparator.naturalOrder());
    }

    @Test
    void refuses_an_instant_that_is_still_to_come_and_stores_nothing() {
        Instant ahead = now().plus(Duration.ofHours(1));
        assertThatThrownBy(() -> at(ahead, "sample:1", 0))
                .isInstanceOf(EventStoreException.class)
                .hasRootCauseInstanceOf(SQLException.class)
                .rootCause()
                .hasMessageContaining("nothing is recorded in the future");
        assertThat(store.lastPosition()).isZero();
        append(store, event("sample:1", 0));
    }

    @Test
    void units_that_wait_together_keep_each_its_own_instant() throws Exception {
        List<FutureTask<Appended>> waiting = new ArrayList<>();
        try (AppendLock _ = new AppendLock(TestDatabase.source())) {
            waiting.add(queued(() -> at(FEBRUARY, "sample:0", 0)));
            AppendLock.awaitWaiters(TestDatabase.source(), 1);
            waiting.add(queued(() -> at(FEBRUARY.plusSeconds(1), "sample:1", 0)));
            waiting.add(queued(() -> at(FEBRUARY.plusSeconds(1), "sample:2", 0)));
            waiting.add(queued(() -> at(FEBRUARY.plusSeconds(2), "sample:3", 0)));
            waiting.add(queued(() -> append(store, event("sample:4", 0))));
        }
        List<Instant> recorded = new ArrayList<>();
        for (FutureTask<Appended> unit : waiting) {
            recorded.add(unit.get().recordedAt());
        }
        assertThat(recorded.subList(0, 4))
                .containsExactly(FEBRUARY, FEBRUARY.plusSeconds(1), FEBRUARY.plusSeconds(1), FEBRUARY.plusSeconds(2));
        assertThat(recorded.getLast()).isAfter(FEBRUARY.plus(Duration.ofDays(365)));
    }

    @Test
    void a_scripted_unit_survives_a_lost_connection_with_its_instant() {
        FaultySource own = new FaultySource(TestDatabase.source());
        try (JejakEventStore other =
                JejakEventStore.open(TestDatabase.pool(), own, TestDatabase.CODEC, AppenderSettings.defaults())) {
            append(other, event("sample:0", 0));
            TestDatabase.empty();
            own.faults.add(FaultySource.Fault.LOST_BEFORE);
            Appended appended = append(other, List.of(event("sample:1", 0)), resources -> resources.recordAt(FEBRUARY));
            assertThat(appended.recordedAt()).isEqualTo(FEBRUARY);
        }
    }

    private static Instant now() {
        return Instant.parse(TestDatabase.ask(
                TestDatabase.source(),
                "select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')"));
    }

    private FutureTask<Appended> queued(Callable<Appended> work) {
        FutureTask<Appended> task = new FutureTask<>(work);
        Thread thread = Thread.startVirtualThread(task);
        Await.until("it waits", () -> thread.getState() == Thread.State.TIMED_WAITING);
        return task;
    }

    @Test
    void a_position_is_the_last_one_recorded_at_or_before_an_instant() {
        assertThat(store.positionAt(FEBRUARY)).isZero();
        at(FEBRUARY, "sample:1", 0);
        at(FEBRUARY.plusSeconds(60), "sample:1", 1);

        assertThat(store.positionAt(FEBRUARY.minusNanos(1))).isZero();
        assertThat(store.positionAt(FEBRUARY)).isEqualTo(1);
        assertThat(store.positionAt(FEBRUARY.plusSeconds(60).minusNanos(1))).isEqualTo(1);
        assertThat(store.positionAt(store.now())).isEqualTo(2);
        assertThat(store.recordedAt(2)).hasValue(FEBRUARY.plusSeconds(60));
        assertThat(store.recordedAt(3)).isEmpty();
    }

    /** Else the batch could still be recorded before an instant that has been answered for. */
    @Test
    void a_position_waits_for_the_batch_in_flight_unless_something_later_is_visible() throws Exception {
        at(FEBRUARY, "sample:1", 0);
        try (ExecutorService asker = Executors.newSingleThreadExecutor()) {
            Future<Long> waiting;
            try (AppendLock _ = new AppendLock(TestDatabase.source())) {
                Instant asked = store.now();
                waiting = asker.submit(() -> store.positionAt(asked));
                AppendLock.awaitWaiters(TestDatabase.source(), 1);
                assertThat(store.positionAt(FEBRUARY.minusSeconds(1))).isZero();
                assertThat(waiting).isNotDone();
            }
            assertThat(waiting.get(10, TimeUnit.SECONDS)).isEqualTo(1);
        }
    }
}
