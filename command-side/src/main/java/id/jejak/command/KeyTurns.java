package id.jejak.command;

import id.jejak.store.IdempotencyKey;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One request of a key at a time on this node, so that repeats wait here and not in the store. No key waits for another. */
final class KeyTurns {

    private final Map<IdempotencyKey, Turn> turns = new ConcurrentHashMap<>();

    <T> T inTurn(IdempotencyKey key, Supplier<T> task) {
        Turn turn = turns.compute(key, (_, queued) -> Turn.joined(queued));
        turn.lock.lock();
        try {
            return task.get();
        } finally {
            turn.lock.unlock();
            turns.computeIfPresent(key, (_, queued) -> queued.left());
        }
    }

    int size() {
        return turns.size();
    }

    private static final class Turn {

        private final ReentrantLock lock = new ReentrantLock();

        /** Who holds it or waits for it. Touched within the map's own lock on the key alone. */
        private int queued;

        private static Turn joined(@Nullable Turn turn) {
            Turn joined = turn == null ? new Turn() : turn;
            joined.queued++;
            return joined;
        }

        private @Nullable Turn left() {
            queued--;
            return queued == 0 ? null : this;
        }
    }
}
