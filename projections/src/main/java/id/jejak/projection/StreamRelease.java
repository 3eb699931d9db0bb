package id.jejak.projection;

import id.jejak.projection.view.ParkedEvent;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;

/**
 * Applies what is parked of a stream, event by event, until none is left or one fails again. It runs on the caller's
 * thread; the checkpoint's row lock keeps it and the writers of all nodes apart.
 */
record StreamRelease(
        ReadModel model, Transactions transactions, Checkpoint checkpoint, Parking parking, LongFunction<Slot> log) {

    boolean retry(String stream) throws SQLException {
        Set<Long> tried = new HashSet<>();
        while (true) {
            Optional<ParkedEvent> first = transactions.run(connection -> parking.firstOf(connection, stream));
            if (first.isEmpty()) {
                return true;
            }
            // The same one twice: another node took it up and failed.
            if (!tried.add(first.get().id()) || !release(first.get())) {
                return false;
            }
        }
    }

    private boolean release(ParkedEvent parked) throws SQLException {
        Slot slot = log.apply(parked.position());
        LogEntry entry = slot.entry();
        if (entry == null) {
            return failedAgain(parked, String.valueOf(slot.error()));
        }
        try {
            return transactions.run(connection -> {
                checkpoint.lock(connection);
                // Another node may have been quicker; then the caller looks again.
                if (parking.firstOf(connection, parked.stream())
                        .filter(first -> first.id() == parked.id())
                        .isPresent()) {
                    parking.release(connection, parked.id());
                    model.apply(List.of(entry), connection);
                }
                return true;
            });
        } catch (SQLException | RuntimeException | Error e) {
            if (!Failure.isPoison(e)) {
                throw e;
            }
            return failedAgain(parked, Failure.describe(e));
        }
    }

    private boolean failedAgain(ParkedEvent parked, String error) throws SQLException {
        return transactions.run(connection -> {
            parking.failedAgain(connection, parked.id(), error);
            return false;
        });
    }
}
