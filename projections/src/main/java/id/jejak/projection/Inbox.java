package id.jejak.projection;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** What one read model has yet to take, in order and without gaps. One thread puts, one takes. */
final class Inbox {

    private final int capacity;
    private final Runnable wakeReader;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Deque<Slot> waiting = new ArrayDeque<>();

    /** What waits here, or was taken, reaches up to this position. */
    private long until;

    /** While it is not, the reader passes it by: a model in trouble holds no other one up. */
    private boolean open;

    private boolean closed;

    Inbox(int capacity, Runnable wakeReader) {
        this.capacity = capacity;
        this.wakeReader = wakeReader;
    }

    /** Takes what follows on a position, and nothing else. */
    void open(long position) {
        locked(() -> {
            waiting.clear();
            until = position;
            open = true;
        });
        wakeReader.run();
    }

    /** Takes everything from the beginning of the log on, where it is open. */
    void beginAgain() {
        locked(() -> {
            waiting.clear();
            until = 0;
        });
        wakeReader.run();
    }

    /** Takes nothing until it is opened again. */
    void shut() {
        locked(() -> {
            waiting.clear();
            open = false;
        });
    }

    /** Behind which position the reader must read for this model; the highest there is while it wants nothing. */
    long wantsAfter() {
        lock.lock();
        try {
            return open ? until : Long.MAX_VALUE;
        } finally {
            lock.unlock();
        }
    }

    /** Takes over what is new in the page, waiting for room. Nothing where it does not follow on what is here. */
    void put(Page page) throws InterruptedException {
        lock.lock();
        try {
            while (open && !closed && waiting.size() >= capacity) {
                changed.await();
            }
            if (!open || page.after() > until) {
                return;
            }
            for (Slot slot : page.slots()) {
                if (slot.position() > until) {
                    waiting.add(slot);
                    until = slot.position();
                }
            }
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** At least one and at most {@code limit}; empty once closed. */
    List<Slot> take(int limit) throws InterruptedException {
        lock.lock();
        try {
            while (waiting.isEmpty() && !closed) {
                changed.await();
            }
            List<Slot> taken = new ArrayList<>();
            while (!closed && !waiting.isEmpty() && taken.size() < limit) {
                taken.add(waiting.remove());
            }
            changed.signalAll();
            return taken;
        } finally {
            lock.unlock();
        }
    }

    /** Waits that long, but not beyond closing. */
    void rest(long nanos) throws InterruptedException {
        lock.lock();
        try {
            long left = nanos;
            while (left > 0 && !closed) {
                left = changed.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }

    boolean closed() {
        lock.lock();
        try {
            return closed;
        } finally {
            lock.unlock();
        }
    }

    void close() {
        locked(() -> closed = true);
    }

    private void locked(Runnable change) {
        lock.lock();
        try {
            change.run();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
