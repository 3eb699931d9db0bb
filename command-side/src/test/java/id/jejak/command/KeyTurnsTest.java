package id.jejak.command;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.store.IdempotencyKey;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KeyTurnsTest {

    private final KeyTurns turns = new KeyTurns();

    private static IdempotencyKey key(int number) {
        return new IdempotencyKey("operator", "key-" + number);
    }

    @Test
    void no_key_waits_for_another() throws Exception {
        CountDownLatch all = new CountDownLatch(2_000);
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Boolean>> inTurn = IntStream.range(0, 2_000)
                    .mapToObj(i -> callers.submit(() -> turns.inTurn(key(i), () -> reached(all))))
                    .toList();
            for (Future<Boolean> each : inTurn) {
                assertThat(each.get(30, TimeUnit.SECONDS)).isTrue();
            }
        }
        assertThat(turns.size()).isZero();
    }

    @Test
    void one_key_is_one_at_a_time() throws Exception {
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> inTurn = IntStream.range(0, 500)
                    .mapToObj(_ -> callers.submit(() -> turns.inTurn(key(1), () -> {
                        most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                        LockSupport.parkNanos(1_000);
                        return inside.decrementAndGet();
                    })))
                    .toList();
            for (Future<Integer> each : inTurn) {
                each.get(30, TimeUnit.SECONDS);
            }
        }
        assertThat(most).hasValue(1);
        assertThat(turns.size()).isZero();
    }

    @Test
    void a_failure_gives_the_turn_back() {
        try {
            turns.inTurn(key(1), () -> {
                throw new IllegalStateException("on purpose");
            });
        } catch (IllegalStateException expected) {
            assertThat(expected).hasMessage("on purpose");
        }
        assertThat(turns.size()).isZero();
        assertThat(turns.<Integer>inTurn(key(1), () -> 7)).isEqualTo(7);
    }

    private static boolean reached(CountDownLatch all) {
        all.countDown();
        try {
            return all.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
