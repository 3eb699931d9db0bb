package id.jejak.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;

/**
 * The log as it is read, wherever it is kept. Positions are dense from 1; payloads are decoded when asked for. Each
 * question fails with {@link StoreUnavailable} while the log cannot be reached.
 */
interface Log {

    /** What stands after a position, without an end. */
    BlockingStream<TrackedEventMessage<?>> open(long position);

    /** At most {@code limit} events after a position, in order, without a gap. */
    List<? extends TrackedEventMessage<?>> after(long position, int limit);

    /** As {@link #after}, undecoded. */
    List<LogEntry> entries(long position, int limit);

    /** The events of a stream from a sequence number on. Where each stands among all may be looked up when asked for. */
    List<? extends GenericTrackedDomainEventMessage<?>> ofStream(String stream, long firstSeq);

    /** By stream, in one question; a stream that holds no event is left out. */
    Map<String, Long> lastSeqs(Collection<String> streams);

    /** The end of the log, 0 while it is empty. */
    long lastPosition();

    /** The last position recorded before that instant, 0 if none. The log counts in microseconds. */
    long positionBefore(Instant instant);

    /** The last position recorded at or before that instant, 0 if none; nothing in flight can still change it. */
    long positionAt(Instant instant);

    /** The clock that recording goes by. */
    Instant now();

    /** Empty beyond the end of the log. */
    Optional<Instant> recordedAt(long position);
}
