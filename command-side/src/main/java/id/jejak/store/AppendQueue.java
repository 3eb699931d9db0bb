package id.jejak.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Units that wait to be written, bounded in number and bytes; handed out in batches without a clash among them, of one instant. */
final class AppendQueue {

    static final int BATCH_UNITS = 500;
    static final int BATCH_BYTES = 4 * 1024 * 1024;

    private final int maxUnits;
    private final long maxBytes;
    private final Deque<AppendUnit> waiting = new ArrayDeque<>();
    private long bytes;
    private int awaited;
    private boolean closed;

    AppendQueue(int maxUnits, long maxBytes) {
        this.maxUnits = maxUnits;
        this.maxBytes = maxBytes;
    }

    /** @throws StoreOverloaded when full, {@link StoreUnavailable} when closed */
    synchronized void put(AppendUnit unit) {
        if (closed) {
            throw new StoreUnavailable("The store is closed", null);
        }
        if (waiting.size() >= maxUnits || bytes + unit.bytes > maxBytes) {
            throw new StoreOverloaded("Too many units wait to be written");
        }
        waiting.add(unit);
        bytes += unit.bytes;
        if (waiting.size() == 1 || waiting.size() == awaited) {
            notifyAll();
        }
    }

    synchronized int size() {
        return waiting.size();
    }

    /** Forgets a unit whose caller went away, so that it takes up no room. */
    synchronized void remove(AppendUnit unit) {
        if (waiting.remove(unit)) {
            bytes -= unit.bytes;
        }
    }

    /**
     * Waits for at least one unit, then a moment longer for as many as are expected; empty only once closed and drained.
     * Clashing units stay, in their order.
     */
    synchronized List<AppendUnit> take(int expected, long lingerNanos) throws InterruptedException {
        List<AppendUnit> batch = new ArrayList<>();
        while (batch.isEmpty()) {
            while (waiting.isEmpty()) {
                if (closed) {
                    return batch;
                }
                wait();
            }
            linger(expected, System.nanoTime() + lingerNanos);
            fill(batch);
        }
        return batch;
    }

    private void linger(int expected, long until) throws InterruptedException {
        awaited = expected;
        long left = until - System.nanoTime();
        while (waiting.size() < expected && left > 0 && !closed) {
            TimeUnit.NANOSECONDS.timedWait(this, left);
            left = until - System.nanoTime();
        }
    }

    private void fill(List<AppendUnit> batch) {
        Set<Object> held = new HashSet<>();
        long size = 0;
        Iterator<AppendUnit> units = waiting.iterator();
        while (units.hasNext() && batch.size() < BATCH_UNITS) {
            AppendUnit unit = units.next();
            if (size > 0 && size + unit.bytes > BATCH_BYTES) {
                return;
            }
            if (!batch.isEmpty() && !Objects.equals(batch.getFirst().scripted, unit.scripted)) {
                return;
            }
            // A clashing unit holds its keys too: one behind it must not overtake it.
            boolean clashes = unit.exclusive.stream().anyMatch(held::contains);
            held.addAll(unit.exclusive);
            if (clashes) {
                continue;
            }
            units.remove();
            bytes -= unit.bytes;
            if (unit.take()) {
                batch.add(unit);
                size += unit.bytes;
            }
        }
    }

    /** Refuses what comes from now on; what waits is still handed out. */
    synchronized void close() {
        closed = true;
        notifyAll();
    }
}
