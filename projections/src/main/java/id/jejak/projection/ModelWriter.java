package id.jejak.projection;

import id.jejak.projection.view.ParkedEvent;
import id.jejak.projection.view.ProjectionState;
import id.jejak.projection.view.ProjectionStatus;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps one read model, on one thread. Rows and checkpoint go out in one transaction, so that a batch is applied once or
 * not at all, however many nodes do the same.
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
    private final Backoff backoff = new Backoff();
    private final Pace pace = new Pace(System::nanoTime);
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
                model.name(), model.version(), state, now, Math.max(head, now), pace.perSecond(), trouble);
    }

    private void run() {
        long at = UNKNOWN;
        while (!inbox.closed()) {
            try {
                if (at == UNKNOWN) {
                    at = transactions.run(checkpoint::read);
                    movedTo(at);
                    inbox.open(at);
                }
                List<Slot> slots = inbox.take(batch);
                if (!slots.isEmpty()) {
                    at = write(at, slots) ? slots.getLast().position() : UNKNOWN;
                    pace.add(slots.size());
                }
                if (at != UNKNOWN) {
                    movedTo(at);
                    trouble = null;
                    backoff.reset();
                }
            } catch (InterruptedException e) {
                return;
            } catch (SQLException | RuntimeException e) {
                at = UNKNOWN;
                if (!recover(e)) {
                    return;
                }
            }
        }
    }

    private boolean recover(Exception failure) {
        inbox.shut();
        trouble = Failure.describe(failure);
        LOG.warn("read model {} waits: {}", model.name(), trouble);
        try {
            inbox.rest(backoff.nanos());
            return true;
        } catch (InterruptedException e) {
            return false;
        }
    }

    private void movedTo(long now) {
        position = now;
        if (now >= feed.seen()) {
            live = true;
        }
        moved.run();
    }

    /** False when the checkpoint is not where this node thought: another one came first, or it was set back. */
    private boolean write(long from, List<Slot> slots) throws SQLException {
        try {
            return transactions.run(connection -> step(connection, from, slots));
        } catch (SQLException | RuntimeException e) {
            if (!Failure.isPoison(e)) {
                throw e;
            }
            if (slots.size() == 1) {
                return park(from, slots.getFirst(), Failure.describe(e));
            }
            int half = slots.size() / 2;
            return write(from, slots.subList(0, half))
                    && write(slots.get(half - 1).position(), slots.subList(half, slots.size()));
        }
    }

    private boolean step(Connection connection, long from, List<Slot> slots) throws SQLException {
        if (!checkpoint.advance(connection, from, slots.getLast().position())) {
            return false;
        }
        // A statement of its own after the lock: it sees what a retry on another node has let go.
        Set<String> held = parking.heldStreams(connection);
        List<LogEntry> entries = new ArrayList<>(slots.size());
        for (Slot slot : slots) {
            if (held.contains(slot.stream())) {
                parking.park(connection, slot, null);
            } else if (slot.entry() == null) {
                parking.park(connection, slot, slot.error());
                held.add(slot.stream());
                LOG.warn("read model {} parks position {}: {}", model.name(), slot.position(), slot.error());
            } else {
                entries.add(slot.entry());
            }
        }
        if (!entries.isEmpty()) {
            model.apply(entries, connection);
        }
        return true;
    }

    private boolean park(long from, Slot slot, String error) throws SQLException {
        LOG.warn("read model {} parks position {}: {}", model.name(), slot.position(), error);
        return transactions.run(connection -> {
            boolean first = checkpoint.advance(connection, from, slot.position());
            if (first) {
                parking.park(connection, slot, error);
            }
            return first;
        });
    }

    List<ParkedEvent> parked() throws SQLException {
        return transactions.run(parking::all);
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
