package id.jejak.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes what waits at the same time in one call, on one connection of its own. Each unit gets its own outcome; a unit
 * that cannot be stored fails alone. It survives the loss of the database and the death of its thread.
 */
final class GroupCommitAppender implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(GroupCommitAppender.class);
    private static final int ROUNDS_TOGETHER = 3;

    private final AppendQueue queue;
    private final AppenderLink link;
    private final Duration callerPatience;
    private final Duration reconnectPatience;
    private final LongConsumer onHead;
    private volatile List<AppendUnit> inFlight = List.of();
    private volatile boolean closed;
    private volatile Thread thread;

    /** @param onHead hears the last position of each batch once it is durable; must neither block nor throw */
    GroupCommitAppender(DataSource own, AppenderSettings settings, LongConsumer onHead) {
        this.queue = new AppendQueue(settings.queueUnits(), settings.queueBytes());
        this.link = new AppenderLink(own);
        this.callerPatience = settings.callerPatience();
        this.reconnectPatience = settings.reconnectPatience();
        this.onHead = onHead;
        this.thread = start();
    }

    private Thread start() {
        return Thread.ofPlatform().name("jejak-appender").daemon().start(this::run);
    }

    /**
     * Waits until the unit is durable.
     *
     * @throws StoreException when it could not be stored, or nobody knows
     * @throws RuntimeException what stands against it: see {@link ConflictProbe}
     */
    Appended append(AppendUnit unit) {
        queue.put(unit);
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

    private RuntimeException abandoned(AppendUnit unit, String why) {
        if (unit.withdraw()) {
            queue.remove(unit);
            return new StoreUnavailable("Withdrawn before it was written: " + why, null);
        }
        return new OutcomeUnknown("On its way when the caller was " + why, null);
    }

    private void run() {
        try {
            recover();
            while (true) {
                List<AppendUnit> batch = queue.take();
                if (batch.isEmpty()) {
                    return;
                }
                inFlight = batch;
                write(batch);
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
        List<AppendUnit> left = open(inFlight);
        if (!left.isEmpty()) {
            write(settle(left));
            inFlight = List.of();
        }
    }

    private void write(List<AppendUnit> batch) {
        List<AppendUnit> rest = batch;
        for (int round = 1; !rest.isEmpty() && round <= ROUNDS_TOGETHER; round++) {
            rest = writeOnce(rest);
        }
        for (AppendUnit unit : rest) {
            List<AppendUnit> alone = List.of(unit);
            for (int round = 1; !alone.isEmpty() && round <= ROUNDS_TOGETHER; round++) {
                alone = writeOnce(alone);
            }
            alone.forEach(left -> left.failed(new StoreUnavailable("It could not be written", null)));
        }
    }

    /** One round. Answers those that may go again; all others have their outcome. */
    private List<AppendUnit> writeOnce(List<AppendUnit> units) {
        Connection connection;
        try {
            connection = link.open();
        } catch (SQLException e) {
            units.forEach(unit -> unit.failed(new StoreUnavailable("The database cannot be reached", e)));
            return List.of();
        }
        try {
            List<Appended> outcomes = BatchStatement.append(connection, units);
            onHead.accept(outcomes.getLast().lastPosition());
            for (int i = 0; i < units.size(); i++) {
                units.get(i).stored(outcomes.get(i));
            }
            return List.of();
        } catch (SQLException e) {
            return switch (SqlFailure.of(e, connection)) {
                case CONFLICT -> withoutConflicts(connection, units, e);
                case LOST -> settle(units);
                case REFUSED -> {
                    units.forEach(unit -> unit.failed(new StoreUnavailable("The database refused to write", e)));
                    yield List.of();
                }
            };
        }
    }

    private List<AppendUnit> withoutConflicts(Connection connection, List<AppendUnit> units, SQLException conflict) {
        Map<Integer, RuntimeException> reasons;
        try {
            reasons = ConflictProbe.find(connection, units);
        } catch (SQLException e) {
            link.discard();
            return units; // nothing is stored: they go again, which finds out what became of the database
        }
        if (reasons.isEmpty() && units.size() == 1) {
            units.getFirst().failed(new EventStoreException("The event cannot be stored", conflict));
            return List.of();
        }
        reasons.forEach((index, reason) -> units.get(index).failed(reason));
        return open(units);
    }

    /** After a loss: stored units are told so; the others go again once. */
    private List<AppendUnit> settle(List<AppendUnit> units) {
        long deadline = System.nanoTime() + reconnectPatience.toNanos();
        SQLException last;
        do {
            try {
                List<AppendUnit> absent = LostBatch.settle(link.reopen(), units);
                absent.forEach(unit -> unit.losses++);
                for (AppendUnit unit : absent) {
                    if (unit.losses > 1) {
                        unit.failed(new StoreUnavailable("The connection was lost twice", null));
                    }
                }
                return open(absent);
            } catch (SQLException e) {
                last = e;
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
            }
        } while (System.nanoTime() < deadline && !closed);
        for (AppendUnit unit : open(units)) {
            unit.failed(new OutcomeUnknown("The database went away while it was written", last));
        }
        return List.of();
    }

    private static List<AppendUnit> open(List<AppendUnit> units) {
        List<AppendUnit> open = new ArrayList<>(units);
        open.removeIf(unit -> !unit.isOpen());
        return open;
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
