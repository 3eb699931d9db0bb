package id.jejak.projection;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes what comes next into one read model. Rows and checkpoint go out in one transaction, so that a batch is applied
 * once or not at all, however many nodes do the same. A batch that fails is halved until the poisonous event stands alone
 * and is parked.
 */
record SlotWriter(ReadModel model, Transactions transactions, Checkpoint checkpoint, Parking parking) {

    private static final Logger LOG = LoggerFactory.getLogger(SlotWriter.class);

    /** False when the checkpoint is not where this node thought: another one came first, or it was set back. */
    boolean write(long from, List<Slot> slots) throws SQLException {
        try {
            return transactions.run(connection -> step(connection, from, slots));
        } catch (SQLException | RuntimeException | Error e) {
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
}
