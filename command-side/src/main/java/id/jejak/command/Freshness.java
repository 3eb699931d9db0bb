package id.jejak.command;

import id.jejak.store.StoreUnavailable;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what is remembered no older than an age. One look-up runs at a time; whoever finds it due meanwhile waits for that
 * one and fails with it, so that nobody goes on with what may be outdated. While it is not due, asking takes no lock.
 */
final class Freshness {

    private final Duration age;
    private final Duration patience;
    private final Runnable lookUp;
    private final LongSupplier nanoClock;
    private final AtomicReference<@Nullable CompletableFuture<@Nullable Void>> underWay = new AtomicReference<>();

    /** When the last look-up that succeeded began. */
    private volatile long lookedUp;

    /**
     * Fresh from the start.
     *
     * @param patience how long to wait for another thread's look-up
     */
    Freshness(Duration age, Duration patience, Runnable lookUp, LongSupplier nanoClock) {
        this.age = age;
        this.patience = patience;
        this.lookUp = lookUp;
        this.nanoClock = nanoClock;
        this.lookedUp = nanoClock.getAsLong();
    }

    /**
     * Looks up, if that is due.
     *
     * @throws StoreUnavailable when another thread's look-up failed or took too long
     */
    void require() {
        if (isFresh()) {
            return;
        }
        CompletableFuture<@Nullable Void> mine = new CompletableFuture<>();
        CompletableFuture<@Nullable Void> others = underWay.compareAndExchange(null, mine);
        if (others == null) {
            run(mine);
        } else {
            await(others);
        }
    }

    private boolean isFresh() {
        return nanoClock.getAsLong() - lookedUp < age.toNanos();
    }

    private void run(CompletableFuture<@Nullable Void> mine) {
        try {
            // Another one may have ended between the two questions.
            if (!isFresh()) {
                long began = nanoClock.getAsLong();
                lookUp.run();
                lookedUp = began;
            }
            mine.complete(null);
        } catch (Throwable failed) {
            mine.completeExceptionally(failed);
            throw failed;
        } finally {
            underWay.set(null);
        }
    }

    private void await(CompletableFuture<@Nullable Void> others) {
        try {
            others.get(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException | TimeoutException failed) {
            throw new StoreUnavailable("What others changed is not looked up", failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StoreUnavailable("Interrupted while what others changed is looked up", interrupted);
        }
    }
}
