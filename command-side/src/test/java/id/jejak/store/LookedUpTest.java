package id.jejak.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What is remembered of a database is looked up in time, by one thread for all. */
class LookedUpTest {

    private static final Duration AGE = Duration.ofSeconds(1);
    private static final Duration LONG = Duration.ofSeconds(30);
    private static final Duration LITTLE = Duration.ofMillis(1);

    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5); // System.nanoTime may overflow.
    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void looks_up_when_it_is_due_and_no_sooner() {
        LookedUp<Integer> number = lookedUp(asked::incrementAndGet);
        assertThat(number.last()).isEmpty();
        assertThat(number.within(LONG)).isEqualTo(1);

        nanos.addAndGet(AGE.toNanos() - 1);
        assertThat(number.within(LONG)).isEqualTo(1);

        nanos.incrementAndGet();
        assertThat(number.within(LONG)).isEqualTo(2);
        assertThat(number.last()).contains(2);
    }

    @Test
    void an_answer_is_as_old_as_the_beginning_of_its_look_up() {
        LookedUp<Integer> number = lookedUp(() -> {
            nanos.addAndGet(AGE.toNanos());
            return asked.incrementAndGet();
        });

        assertThat(number.within(LONG)).isEqualTo(1);
        assertThat(number.within(LONG)).isEqualTo(2);
    }

    @Test
    void after_a_look_up_that_failed_it_is_due_still() {
        LookedUp<Integer> number = lookedUp(() -> {
            if (asked.incrementAndGet() == 2) {
                throw new StackOverflowError("on purpose");
            }
            return asked.get();
        });
        number.within(LONG);
        nanos.addAndGet(AGE.toNanos());

        assertThatThrownBy(() -> number.within(LONG))
                .isInstanceOf(StoreUnavailable.class)
                .hasRootCauseMessage("on purpose");
        assertThat(number.last()).contains(1);
        assertThat(number.within(LONG)).isEqualTo(3);
    }

    @Test
    void whoever_finds_it_due_waits_for_the_look_up_under_way_and_fails_with_it() throws Exception {
        Held held = new Held();
        LookedUp<Integer> number = lookedUp(() -> {
            asked.incrementAndGet();
            held.here();
            throw new IllegalStateException("on purpose");
        });
        FutureTask<Integer> first = new FutureTask<>(() -> number.within(LONG));
        FutureTask<Integer> second = new FutureTask<>(() -> number.within(LONG));
        Thread.ofPlatform().start(first);
        held.begun.await();
        Thread other = Thread.ofPlatform().start(second);
        Await.until("the other waits", () -> other.getState() == Thread.State.TIMED_WAITING);
        held.let.countDown();

        for (FutureTask<Integer> each : List.of(first, second)) {
            assertThatThrownBy(each::get)
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(StoreUnavailable.class)
                    .hasRootCauseMessage("on purpose");
        }
        assertThat(asked).hasValue(1);
    }

    @Test
    void nobody_waits_for_ever() {
        Held held = new Held();
        LookedUp<Integer> number = lookedUp(() -> held.here());

        assertThatThrownBy(() -> number.within(LITTLE)).isInstanceOf(StoreUnavailable.class);

        held.let.countDown();
        assertThat(number.within(LONG)).isEqualTo(1);
    }

    @Test
    void whoever_has_little_patience_begins_no_other_while_one_may_still_run() {
        Held held = new Held();
        LookedUp<Integer> number = lookedUp(() -> {
            asked.incrementAndGet();
            return held.here();
        });
        for (long ran : new long[] {0, LITTLE.toNanos(), LONG.toNanos() - 1 - LITTLE.toNanos()}) {
            nanos.addAndGet(ran);
            assertThatThrownBy(() -> number.within(LITTLE)).isInstanceOf(StoreUnavailable.class);
        }
        assertThat(asked).hasValue(1);

        held.let.countDown();
        assertThat(number.within(LONG)).isEqualTo(1);
    }

    @Test
    void an_answer_that_comes_too_late_is_the_last_there_was_until_a_later_look_up_answers() {
        Held first = new Held();
        Held second = new Held();
        LookedUp<Integer> number = lookedUp(() -> asked.incrementAndGet() == 1 ? first.here() : second.here() + 1);
        assertThatThrownBy(() -> number.within(LITTLE)).isInstanceOf(StoreUnavailable.class);
        Await.until("the first runs", () -> first.begun.getCount() == 0);
        nanos.addAndGet(LONG.toNanos());
        assertThatThrownBy(() -> number.within(LITTLE)).isInstanceOf(StoreUnavailable.class);

        first.let.countDown();
        Await.until("the first has answered", () -> number.last().isPresent());
        assertThat(number.last()).contains(1);

        second.let.countDown();
        assertThat(number.within(LONG)).isEqualTo(2);
        assertThat(number.last()).contains(2);
    }

    @Test
    void a_look_up_that_outlasts_all_patience_keeps_nobody_from_another() {
        Held held = new Held();
        LookedUp<Integer> number = lookedUp(() -> {
            int which = asked.incrementAndGet();
            return which == 1 ? held.here() : which;
        });
        assertThatThrownBy(() -> number.within(LITTLE)).isInstanceOf(StoreUnavailable.class);
        nanos.addAndGet(LONG.toNanos());

        assertThat(number.within(LONG)).isEqualTo(2);

        held.let.countDown();
        assertThat(number.within(LONG)).isEqualTo(2);
    }

    @Test
    void after_a_change_nobody_is_answered_by_a_look_up_that_began_before() throws Exception {
        Held held = new Held();
        LookedUp<Integer> number = lookedUp(() -> {
            int which = asked.incrementAndGet();
            return which == 1 ? held.here() : which;
        });
        CompletableFuture<Integer> first = CompletableFuture.supplyAsync(() -> number.within(LONG));
        held.begun.await();

        number.outdated();
        assertThat(number.within(LONG)).isEqualTo(2);

        held.let.countDown();
        assertThat(first.get()).isEqualTo(1);
        assertThat(number.within(LONG)).isEqualTo(2);
        assertThat(number.last()).contains(2);
    }

    private LookedUp<Integer> lookedUp(Supplier<Integer> lookUp) {
        return new LookedUp<>(lookUp, AGE, LONG, nanos::get);
    }

    /** Holds a look-up until it is let go. */
    private static final class Held {

        private final CountDownLatch begun = new CountDownLatch(1);
        private final CountDownLatch let = new CountDownLatch(1);

        private int here() {
            begun.countDown();
            try {
                let.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return 1;
        }
    }
}
