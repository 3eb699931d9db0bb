package id.jejak.store;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;

/** The log from a position on, without an end. For one reading thread. */
final class LogStream implements BlockingStream<TrackedEventMessage<?>> {

    private static final int PAGE = 1_000;
    private static final long WITHOUT_END_HOURS = 1;

    private final LogReader reader;
    private final LogHead head;
    private final Deque<TrackedEventMessage<?>> page = new ArrayDeque<>();
    private long fetched;
    private volatile boolean closed;
    private @Nullable Runnable callback;

    LogStream(LogReader reader, LogHead head, long after) {
        this.reader = reader;
        this.head = head;
        this.fetched = after;
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        return hasNextAvailable() ? Optional.of(page.element()) : Optional.empty();
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        if (!page.isEmpty()) {
            return true;
        }
        if (closed || !head.awaitBeyond(fetched, timeout, unit)) {
            return false;
        }
        page.addAll(reader.after(fetched, PAGE));
        fetched += page.size();
        return !page.isEmpty();
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        while (!hasNextAvailable((int) WITHOUT_END_HOURS, TimeUnit.HOURS)) {
            if (closed) {
                throw new NoSuchElementException("The stream is closed");
            }
        }
        return page.remove();
    }

    /** Called on a thread of the log's own whenever there may be more; once at first. */
    @Override
    public boolean setOnAvailableCallback(Runnable onAvailable) {
        if (callback != null) {
            head.remove(callback);
        }
        callback = onAvailable;
        head.add(onAvailable);
        return true;
    }

    @Override
    public void close() {
        closed = true;
        if (callback != null) {
            head.remove(callback);
        }
    }
}
