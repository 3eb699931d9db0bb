package id.jejak.projection;

import id.jejak.projection.view.ProjectionState;
import id.jejak.projection.view.ProjectionStatus;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps one read model, on one thread, that ends when it is closed and not before: whatever fails stops this model alone,
 * is told as its trouble, and is tried again.
 */
final class ModelWriter {

    private static final Logger LOG = LoggerFactory.getLogger(ModelWriter.class);
    private static final long UNKNOWN = -1;

    private final ReadModel model;
    private final Transactions transactions;
    private final LogFeed feed;
    private final Inbox inbox;
    private final int batch;
    private final Runnable moved;
    private final Checkpoint checkpoint;
    private final Parking parking;
    private final SlotWriter batches;
    private final Backoff backoff = new Backoff();
    private final Pace pace = new Pace(System::nanoTime);
    private final Object beginning = new Object();

    /** The reader's own: what was found once is not asked for again where another model's turn fails. */
    private boolean heldAgainstEnd;

    private volatile long position;
    private volatile boolean live;
    private volatile @Nullable String trouble;
    private @Nullable Thread thread;

    ModelWriter(ReadModel model, Transactions transactions, LogFeed feed, int batch, Runnable moved) {
        this.model = model;
        this.transactions = transactions;
        this.feed = feed;
        this.inbox = new Inbox(4 * batch, feed::wake);
        this.batch = batch;
        this.moved = moved;
        this.checkpoint = new Checkpoint(model.name(), model.version());
        this.parking = new Parking(model.name(), model.version());
        this.batches = new SlotWriter(model, transactions, checkpoint, parking);
    }

    void start() {
        thread = Thread.ofPlatform()
                .name("jejak-projection-" + model.name())
                .daemon()
                .start(this::run);
    }

    Inbox inbox() {
        return inbox;
    }

    String name() {
        return model.name();
    }

    long position() {
        return position;
    }

    ProjectionStatus status(long head) {
        long now = position;
        // The end of the log may have been seen only after the model stood there, and where nothing follows it moves no
        // more.
        if (now >= feed.seen()) {
            live = true;
        }
        ProjectionState state = live ? ProjectionState.LIVE : ProjectionState.CATCHING_UP;
        return new ProjectionStatus(
                model.name(),
                model.version(),
                state,
                now,
                Math.max(head, now),
                pace.perSecond(),
                trouble == null ? feed.trouble() : trouble);
    }

    private void run() {
        long at = UNKNOWN;
        Throwable failure = null;
        while (!inbox.closed()) {
            try {
                if (failure != null) {
                    recover(failure);
                    failure = null;
                    at = UNKNOWN;
                }
                if (at == UNKNOWN) {
                    at = begin();
                }
                List<Slot> slots = inbox.take(batch);
                if (!slots.isEmpty()) {
                    at = batches.write(at, slots) ? slots.getLast().position() : UNKNOWN;
                    pace.add(slots.size());
                }
                if (at != UNKNOWN) {
                    movedTo(at);
                    trouble = null;
                    backoff.reset();
                }
            } catch (InterruptedException e) {
                return;
            } catch (SQLException | RuntimeException | Error e) {
                // Dealt with above, where a failure to do so is met alike: the thread outlives both.
                failure = e;
            }
        }
    }

    private long begin() throws SQLException {
        synchronized (beginning) {
            long at = transactions.run(checkpoint::read);
            movedTo(at);
            if (at >= feed.seen()) {
                // There is nothing to go on with, by which it would be found to go on.
                trouble = null;
            }
            inbox.open(at);
            return at;
        }
    }

    /**
     * Makes the model anew where it stands beyond the end of the log, which has lost what was applied and will hold something
     * else in its place. The writer notices by the checkpoint, as where it is set back by hand.
     */
    void beginAgainFromBeyond(long end) throws SQLException {
        if (heldAgainstEnd) {
            return;
        }
        synchronized (beginning) {
            if (transactions.run(connection -> emptiedFromBeyond(connection, end))) {
                LOG.warn("read model {} stood beyond the log's end, {}, and is made anew", model.name(), end);
            }
            if (position > end) {
                // Also where it was emptied by a commit that was not known of, or by another node.
                position = 0;
                live = false;
                inbox.beginAgain();
            }
            heldAgainstEnd = true;
        }
    }

    private boolean emptiedFromBeyond(Connection connection, long end) throws SQLException {
        if (!checkpoint.setBackFromBeyond(connection, end)) {
            return false;
        }
        parking.clear(connection);
        try (Statement statement = connection.createStatement()) {
            for (String table : model.tables()) {
                statement.execute("delete from " + table);
            }
        }
        return true;
    }

    private void recover(Throwable failure) throws InterruptedException {
        inbox.shut();
        trouble = Failure.describe(failure);
        LOG.warn("read model {} waits: {}", model.name(), trouble);
        inbox.rest(backoff.nanos());
    }

    private void movedTo(long now) {
        position = now;
        if (now >= feed.seen()) {
            live = true;
        }
        moved.run();
    }

    Parking parking() {
        return parking;
    }

    /** Whether nothing of the stream is held back any more. */
    boolean retry(String stream, LongFunction<Slot> log) throws SQLException {
        return new StreamRelease(model, transactions, checkpoint, parking, log).retry(stream);
    }

    void close() throws InterruptedException {
        inbox.close();
        if (thread != null) {
            thread.join();
        }
    }
}
