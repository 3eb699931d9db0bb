package id.jejak.store;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The highest position known to be durable, and those who wait for it to grow. It never falls; it may lag behind the
 * log by the time a notification takes.
 */
final class LogHead implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LogHead.class);

    private final Set<Runnable> callbacks = ConcurrentHashMap.newKeySet();
    private final ExecutorService caller = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("jejak-log-head").daemon().factory());
    private final AtomicBoolean pending = new AtomicBoolean();
    private long position;

    /** Tells that all positions up to this one are durable. Neither blocks nor throws. */
    void advanceTo(long durable) {
        synchronized (this) {
            if (durable <= position) {
                return;
            }
            position = durable;
            notifyAll();
        }
        if (!callbacks.isEmpty()) {
            callBack();
        }
    }

    synchronized long position() {
        return position;
    }

    /** Whether a position after {@code known} is durable, waiting for it for a time. */
    synchronized boolean awaitBeyond(long known, long timeout, TimeUnit unit) throws InterruptedException {
        long deadline = System.nanoTime() + unit.toNanos(timeout);
        while (position <= known) {
            long left = deadline - System.nanoTime();
            if (left <= 0) {
                return false;
            }
            TimeUnit.NANOSECONDS.timedWait(this, Math.max(left, 1_000_000));
        }
        return true;
    }

    /** Calls it on a thread of the log's own, after each advance; several advances may share one call. */
    void add(Runnable callback) {
        callbacks.add(callback);
        callBack();
    }

    void remove(Runnable callback) {
        callbacks.remove(callback);
    }

    private void callBack() {
        if (pending.compareAndSet(false, true)) {
            try {
                caller.execute(() -> {
                    pending.set(false);
                    callbacks.forEach(LogHead::run);
                });
            } catch (RejectedExecutionException e) {
                pending.set(false); // closed
            }
        }
    }

    private static void run(Runnable callback) {
        try {
            callback.run();
        } catch (RuntimeException e) {
            LOG.error("a reader's callback failed; the others are called all the same", e);
        }
    }

    @Override
    public void close() {
        caller.shutdownNow();
    }
}
