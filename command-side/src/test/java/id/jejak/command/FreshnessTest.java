package id.jejak.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import id.jejak.store.StoreUnavailable;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** What is remembered is looked up in time, by one thread for all. */
class FreshnessTest {

    private static final Duration AGE = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5);
    private final AtomicInteger lookUps = new AtomicInteger();

    @Test
    void looks_up_when_it_is_due_and_no_sooner() {
        Freshness freshness = new Freshness(AGE, PATIENCE, lookUps::incrementAndGet, nanos::get);
        freshness.require();
        assertThat(lookUps).hasValue(0);

        nanos.addAndGet(AGE.toNanos());
        freshness.require();
        freshness.require();

        assertThat(lookUps).hasValue(1);
    }

    @Test
    void a_look_up_counts_from_when_it_began() {
        Runnable slow = () -> {
            lookUps.incrementAndGet();
            nanos.addAndGet(AGE.toNanos());
        };
        Freshness freshness = new Freshness(AGE, PATIENCE, slow, nanos::get);
        nanos.addAndGet(AGE.toNanos());

        freshness.require();
        freshness.require();

        assertThat(lookUps).hasValue(2);
    }

    @Test
    void after_a_look_up_that_failed_it_is_due_still() {
        Freshness freshness = new Freshness(AGE, PATIENCE, this::fail, nanos::get);
        nanos.addAndGet(AGE.toNanos());

        assertThatThrownBy(freshness::require).isInstanceOf(StoreUnavailable.class);
        assertThatThrownBy(freshness::require).isInstanceOf(StoreUnavailable.class);

        assertThat(lookUps).hasValue(2);
    }

    @Test
    void whoever_waits_for_a_look_up_that_fails_fails_with_it() {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch let = new CountDownLatch(1);
        Freshness freshness = new Freshness(AGE, PATIENCE, () -> held(begun, let), nanos::get);
        nanos.addAndGet(AGE.toNanos());

        CompletableFuture<Void> first = CompletableFuture.runAsync(freshness::require, Thread::startVirtualThread);
        await().until(() -> begun.getCount() == 0);
        CompletableFuture<Void> second = new CompletableFuture<>();
        Thread waiting = Thread.ofPlatform()
                .start(() -> CompletableFuture.runAsync(freshness::require, Runnable::run)
                        .whenComplete((_, failed) -> second.completeExceptionally(failed)));
        await().until(() -> waiting.getState() == Thread.State.TIMED_WAITING);
        let.countDown();

        assertThatThrownBy(first::get)
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(StoreUnavailable.class);
        assertThatThrownBy(second::get).hasRootCauseMessage("on purpose");
        assertThat(lookUps).hasValue(1);
    }

    @Test
    void nobody_waits_for_another_ones_look_up_for_ever() {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch let = new CountDownLatch(1);
        Freshness freshness = new Freshness(AGE, Duration.ofMillis(1), () -> held(begun, let), nanos::get);
        nanos.addAndGet(AGE.toNanos());
        Thread.startVirtualThread(freshness::require);
        await().until(() -> begun.getCount() == 0);

        assertThatThrownBy(freshness::require).isInstanceOf(StoreUnavailable.class);

        let.countDown();
    }

    private void held(CountDownLatch begun, CountDownLatch let) {
        begun.countDown();
        try {
            let.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        fail();
    }

    private void fail() {
        lookUps.incrementAndGet();
        throw new StoreUnavailable("on purpose", null);
    }
}
