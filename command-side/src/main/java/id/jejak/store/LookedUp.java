package id.jejak.store;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a database says, asked again when the last answer is older than an age. One look-up runs at a time: whoever finds
 * it due meanwhile waits for that one and fails with it, so that nobody goes on with what may be outdated. While it is not
 * due, asking takes no lock. An answer is as old as its look-up's beginning. A look-up that takes too long, as on a connection
 * whose other end is gone, is left to itself, and the next one who asks begins another.
 */
public final class LookedUp<T> {

    private final Supplier<T> lookUp;
    private final Duration age;
    private final Duration longest;
    private final LongSupplier nanoClock;
    private final AtomicReference<@Nullable Look<T>> latest = new AtomicReference<>();
    private final AtomicLong begun = new AtomicLong();
    private volatile @Nullable Answered<T> last;

    /**
     * Look-ups as due.
     *
     * @param longest how long one may run before another is begun in its place, whoever waits for it and for how long
     * @param nanoClock a clock such as {@link System#nanoTime}
     */
    public LookedUp(Supplier<T> lookUp, Duration age, Duration longest, LongSupplier nanoClock) {
        this.lookUp = lookUp;
        this.age = age;
        this.longest = longest;
        this.nanoClock = nanoClock;
    }

    /**
     * The answer, looked up if that is due.
     *
     * @throws StoreUnavailable when the look-up fails or takes longer than that
     */
    public T within(Duration patience) {
        try {
            return look().answer.get(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException failed) {
            throw new StoreUnavailable("The database does not answer", failed.getCause());
        } catch (TimeoutException late) {
            throw new StoreUnavailable("The database does not answer in time", late);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StoreUnavailable("Interrupted while the database was asked", interrupted);
        }
    }

    /** The answer of the latest look-up that had one, however old; also of one that was left to itself. */
    public Optional<T> last() {
        return Optional.ofNullable(last).map(Answered::answer);
    }

    /** The answer has changed: whoever asks from now on waits for a look-up that begins from now on. */
    public void outdated() {
        latest.set(null);
    }

    private Look<T> look() {
        Look<T> known = latest.get();
        if (known != null && !isOver(known)) {
            return known;
        }
        Look<T> next = new Look<>(nanoClock.getAsLong());
        Look<T> others = latest.compareAndExchange(known, next);
        if (others == known) {
            // Not a virtual one: it must not stand in line behind the callers that wait for it.
            Thread.ofPlatform().name("jejak-look-up").daemon().start(() -> run(next));
            return next;
        }
        return others == null ? look() : others;
    }

    private boolean isOver(Look<T> look) {
        long nanos = (look.answer.isDone() ? age : longest).toNanos();
        return look.answer.isCompletedExceptionally() || nanoClock.getAsLong() - look.began >= nanos;
    }

    private void run(Look<T> look) {
        try {
            long number = begun.incrementAndGet();
            T answer = lookUp.get();
            keep(new Answered<>(number, answer));
            look.answer.complete(answer);
        } catch (Throwable failed) {
            look.answer.completeExceptionally(failed);
        }
    }

    /** A look-up that was left to itself may answer after one that began later. */
    private synchronized void keep(Answered<T> answer) {
        Answered<T> kept = last;
        if (kept == null || kept.number < answer.number) {
            last = answer;
        }
    }

    /** What the look-up of that number said. */
    private record Answered<T>(long number, T answer) {}

    /** One look-up, which is no other one, however alike. */
    private static final class Look<T> {

        private final long began;
        private final CompletableFuture<T> answer = new CompletableFuture<>();

        private Look(long began) {
            this.began = began;
        }
    }
}
