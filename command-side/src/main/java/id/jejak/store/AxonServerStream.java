package id.jejak.store;

import io.axoniq.axonserver.connector.event.EventStream;
import io.axoniq.axonserver.grpc.event.EventWithToken;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;

/** The log on an Axon Server from a position on, without an end. For one reading thread. */
final class AxonServerStream implements BlockingStream<TrackedEventMessage<?>> {

    private static final long WITHOUT_END_HOURS = 1;

    private final EventStream stored;
    private final Function<EventWithToken, TrackedEventMessage<?>> reading;
    private @Nullable TrackedEventMessage<?> next;
    private volatile boolean closed;

    AxonServerStream(EventStream stored, Function<EventWithToken, TrackedEventMessage<?>> reading) {
        this.stored = stored;
        this.reading = reading;
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        return hasNextAvailable() ? Optional.ofNullable(next) : Optional.empty();
    }

    /** @throws StoreUnavailable when the server has ended the stream: another one may be opened */
    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        if (next == null && !closed) {
            EventWithToken found = timeout == 0 ? stored.nextIfAvailable() : stored.nextIfAvailable(timeout, unit);
            if (found != null) {
                next = reading.apply(found);
            } else if (stored.isClosed() && !closed) {
                throw new StoreUnavailable(
                        "The log cannot be read", stored.getError().orElse(null));
            }
        }
        return next != null;
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        while (!hasNextAvailable((int) WITHOUT_END_HOURS, TimeUnit.HOURS)) {
            if (closed) {
                throw new NoSuchElementException("The stream is closed");
            }
        }
        TrackedEventMessage<?> taken = next;
        next = null;
        return Objects.requireNonNull(taken);
    }

    /** Called on a thread of the connector's whenever there may be more; once at first, by the caller. */
    @Override
    public boolean setOnAvailableCallback(Runnable onAvailable) {
        stored.onAvailable(onAvailable);
        onAvailable.run();
        return true;
    }

    @Override
    public void close() {
        closed = true;
        stored.close();
    }
}
