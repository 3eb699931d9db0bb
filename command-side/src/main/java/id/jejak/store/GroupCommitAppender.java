package id.jejak.store;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongConsumer;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes what waits at the same time in one call, on one connection of its own. Each unit gets its own outcome; a unit
 * that cannot be stored fails alone. It survives the loss of the database and the death of its thread.
 */
final class GroupCommitAppender implements Appender {

    private static final Logger LOG = LoggerFactory.getLogger(GroupCommitAppender.class);

    /** Patience is this share of the last commit, so that a lone caller who stays away costs the next one little. */
    private static final int LINGER_SHARE = 4;

    private static final long LINGER_MOST_NANOS = TimeUnit.MILLISECONDS.toNanos(1);

    private final AppendQueue queue;
    private final AppenderLink link;
    private final BatchWriter writer;
    private final Duration callerPatience;
    private final AppendMeters meters;
    private volatile List<AppendUnit> inFlight = List.of();
    private volatile boolean closed;
    private volatile Thread thread;

    /** @param onHead hears the last position of each batch once it is durable; must neither block nor throw */
    GroupCommitAppender(DataSource own, AppenderSettings settings, LongConsumer onHead) {
        this.queue = new AppendQueue(settings.queueUnits(), settings.queueBytes());
        this.link = new AppenderLink(own);
        this.meters = new AppendMeters(queue::size);
        this.writer = new BatchWriter(link, settings.reconnectPatience(), onHead, () -> closed, meters);
        this.callerPatience = settings.callerPatience();
        this.thread = start();
    }

    private Thread start() {
        return Thread.ofPlatform().name("jejak-appender").daemon().start(this::run);
    }

    /** @throws RuntimeException what stands against it: see {@link ConflictProbe} */
    @Override
    public Appended append(AppendUnit unit) {
        queue.put(unit);
        reviveIfDead();
        try {
            return unit.outcome().get(callerPatience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException reason) {
                throw reason;
            }
            throw new CompletionException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw abandoned(unit, "interrupted");
        } catch (TimeoutException e) {
            throw abandoned(unit, "out of time");
        }
    }

    /** A thread that died replaces itself; where even that failed, for want of memory, the next caller does. */
    private void reviveIfDead() {
        if (!thread.isAlive()) {
            synchronized (this) {
                if (!thread.isAlive() && !closed) {
                    thread = start();
                }
            }
        }
    }

    private RuntimeException abandoned(AppendUnit unit, String why) {
        if (unit.withdraw()) {
            queue.remove(unit);
            return new StoreUnavailable("Withdrawn before it was written: " + why, null);
        }
        return new OutcomeUnknown("On its way when the caller was " + why, null);
    }

    @Override
    public AppendMeters meters() {
        return meters;
    }

    private void run() {
        try {
            recover();
            int lastUnits = 1;
            long lastNanos = 0;
            while (true) {
                // The callers of the last batch come back together: without a moment's patience the first of them would
                // have a commit of its own, and the others wait for it.
                List<AppendUnit> batch = queue.take(lastUnits, Math.min(lastNanos / LINGER_SHARE, LINGER_MOST_NANOS));
                if (batch.isEmpty()) {
                    return;
                }
                inFlight = batch;
                long began = System.nanoTime();
                writer.write(batch);
                lastNanos = System.nanoTime() - began;
                lastUnits = batch.size();
                inFlight = List.of();
            }
        } catch (InterruptedException e) {
            LOG.info("appender interrupted");
        } catch (Throwable e) {
            LOG.error("appender died", e);
        } finally {
            if (!closed) {
                thread = start();
            }
        }
    }

    /** Settles what a predecessor left when it died. */
    private void recover() {
        List<AppendUnit> left = BatchWriter.open(inFlight);
        if (!left.isEmpty()) {
            writer.write(writer.settle(left));
            inFlight = List.of();
        }
    }

    /** Writes what waits, then ends. What cannot be written in time fails. */
    @Override
    public void close() {
        closed = true;
        queue.close();
        try {
            thread.join(callerPatience);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        link.discard();
    }
}
