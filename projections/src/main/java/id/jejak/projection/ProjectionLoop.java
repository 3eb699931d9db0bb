package id.jejak.projection;

import id.jejak.projection.view.ParkedEvent;
import id.jejak.projection.view.ProjectionStatus;
import id.jejak.projection.view.Projections;
import id.jejak.projection.view.ProjectionsUnavailable;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.StreamableMessageSource;

/**
 * Keeps read models up to date: one thread reads and decodes the log, one thread for each model writes.
 *
 * <p>Promised: each event is applied to each model once or not at all, in the order of the log, also with several nodes
 * on one database; what cannot be applied is parked together with what follows in its stream, and everything else goes
 * on; after the database was away it goes on by itself. The source's positions begin at 1. Not promised: that models
 * stand at the same position.
 */
public final class ProjectionLoop implements Projections, AutoCloseable {

    /** Events a transaction, where nothing else is asked for. */
    public static final int BATCH = 2_000;

    private static final int RE_READ_SECONDS = 10;

    private final StreamableMessageSource<TrackedEventMessage<?>> source;
    private final LogFeed feed;
    private final Transactions transactions;
    private final List<ModelWriter> writers = new ArrayList<>();
    private final Object progress = new Object();

    private ProjectionLoop(
            StreamableMessageSource<TrackedEventMessage<?>> source,
            DataSource pool,
            List<? extends ReadModel> models,
            int batch) {
        this.source = source;
        this.feed = new LogFeed(source, this::beginAgainFromBeyond);
        this.transactions = new Transactions(pool);
        for (ReadModel model : models) {
            writers.add(new ModelWriter(model, transactions, feed, batch, this::moved));
        }
    }

    /**
     * Starts at each model's checkpoint; a model whose checkpoint is beyond the end of the log is made anew.
     *
     * @param source the log; its callback wakes the reader
     * @param pool where each model takes one connection a batch
     * @param batch the most events in one transaction
     */
    public static ProjectionLoop start(
            StreamableMessageSource<TrackedEventMessage<?>> source,
            DataSource pool,
            List<? extends ReadModel> models,
            int batch) {
        ProjectionLoop loop = new ProjectionLoop(source, pool, models, batch);
        loop.feed.start(loop.writers.stream().map(ModelWriter::inbox).toList());
        loop.writers.forEach(ModelWriter::start);
        return loop;
    }

    private void beginAgainFromBeyond(long end) {
        try {
            for (ModelWriter writer : writers) {
                writer.beginAgainFromBeyond(end);
            }
        } catch (SQLException e) {
            throw new ProjectionsUnavailable(e);
        }
    }

    @Override
    public List<ProjectionStatus> statuses() {
        long head = feed.head();
        return writers.stream().map(writer -> writer.status(head)).toList();
    }

    @Override
    public boolean await(Collection<String> names, long position, Duration atMost) throws InterruptedException {
        long deadline = System.nanoTime() + atMost.toNanos();
        synchronized (progress) {
            while (writers.stream().anyMatch(w -> names.contains(w.name()) && w.position() < position)) {
                long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
                if (left <= 0) {
                    return false;
                }
                progress.wait(left);
            }
            return true;
        }
    }

    private void moved() {
        synchronized (progress) {
            progress.notifyAll();
        }
    }

    /** @throws ProjectionsUnavailable when the database is away */
    @Override
    public List<ParkedEvent> parked() {
        try {
            List<Parking> models = writers.stream().map(ModelWriter::parking).toList();
            return transactions.run(connection -> Parking.all(connection, models));
        } catch (SQLException e) {
            throw new ProjectionsUnavailable(e);
        }
    }

    /** @throws ProjectionsUnavailable when the database is away */
    @Override
    public boolean retry(long id) {
        try {
            for (ParkedEvent parked : parked()) {
                if (parked.id() == id) {
                    return writer(parked.name()).retry(parked.stream(), this::reRead);
                }
            }
            return false;
        } catch (SQLException e) {
            throw new ProjectionsUnavailable(e);
        }
    }

    private ModelWriter writer(String name) {
        return writers.stream()
                .filter(writer -> writer.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Slot reRead(long position) {
        try (BlockingStream<TrackedEventMessage<?>> stream =
                source.openStream(position == 1 ? null : new GlobalSequenceTrackingToken(position - 1))) {
            if (stream.hasNextAvailable(RE_READ_SECONDS, TimeUnit.SECONDS)) {
                Slot slot = Slot.of(stream.nextAvailable());
                if (slot.position() == position) {
                    return slot;
                }
            }
            throw new NoSuchElementException("The log holds nothing at position " + position);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }

    /** Lets each model finish the batch in hand, then stops. */
    @Override
    public void close() {
        try {
            for (ModelWriter writer : writers) {
                writer.close();
            }
            feed.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
