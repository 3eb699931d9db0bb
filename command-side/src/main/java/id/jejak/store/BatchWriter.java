package id.jejak.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import org.axonframework.eventsourcing.eventstore.EventStoreException;

/** Brings each unit of a batch to its outcome: stored, refused for a reason of its own, or not known. */
final class BatchWriter {

    private static final int ROUNDS_TOGETHER = 3;

    private final AppenderLink link;
    private final Duration reconnectPatience;
    private final LongConsumer onHead;
    private final BooleanSupplier closing;
    private final AppendMeters meters;

    BatchWriter(
            AppenderLink link,
            Duration reconnectPatience,
            LongConsumer onHead,
            BooleanSupplier closing,
            AppendMeters meters) {
        this.meters = meters;
        this.link = link;
        this.reconnectPatience = reconnectPatience;
        this.onHead = onHead;
        this.closing = closing;
    }

    /** Gives each unit its outcome: together while that works, singly after some rounds. */
    void write(List<AppendUnit> batch) {
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
            meters.stored(
                    units.size(),
                    units.stream().mapToInt(unit -> unit.events.size()).sum());
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
        meters.conflicted(reasons.size());
        reasons.forEach((index, reason) -> units.get(index).failed(reason));
        return open(units);
    }

    /** After a loss: stored units are told so; the others go again once. */
    List<AppendUnit> settle(List<AppendUnit> units) {
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
        } while (System.nanoTime() < deadline && !closing.getAsBoolean());
        for (AppendUnit unit : open(units)) {
            unit.failed(new OutcomeUnknown("The database went away while it was written", last));
        }
        return List.of();
    }

    /** Those without an outcome. */
    static List<AppendUnit> open(List<AppendUnit> units) {
        List<AppendUnit> open = new ArrayList<>(units);
        open.removeIf(unit -> !unit.isOpen());
        return open;
    }
}
