package id.jejak.store;

import id.jejak.store.codec.EventCodec;
import io.axoniq.axonserver.connector.event.AggregateEventStream;
import io.axoniq.axonserver.connector.event.EventStream;
import io.axoniq.axonserver.grpc.event.Event;
import io.axoniq.axonserver.grpc.event.EventWithToken;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Predicate;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;

/**
 * The log on an Axon Server, read over one connection. Its context holds Jejak's events and no
 * others, so a position is the server's token and one.
 */
final class AxonServerLog implements Log {

    private static final int BUFFER = 2_000;
    private static final int REFILL = 500;

    private final AxonServerLink link;
    private final AxonServerEvents events;
    private final AxonServerWrites writes;
    private final AxonServerPlaces places;

    private AxonServerLog(AxonServerLink link, AxonServerEvents events) {
        this.link = link;
        this.events = events;
        this.places = new AxonServerPlaces(link::shortlyBefore, this::entries);
        this.writes = new AxonServerWrites(link, recordedAt(lastPosition()).orElse(Instant.EPOCH));
    }

    /** @throws StoreUnavailable when the server does not answer within some seconds */
    static AxonServerLog connect(AxonServerSettings server, EventCodec codec) {
        AxonServerLink link = AxonServerLink.connect(server);
        try {
            return new AxonServerLog(link, new AxonServerEvents(codec));
        } catch (RuntimeException unfit) {
            link.close();
            throw unfit;
        }
    }

    /** The way to add to it. */
    AxonServerWrites writes() {
        return writes;
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> open(long position) {
        return new AxonServerStream(link.channel().openStream(position - 1, BUFFER, REFILL), stored -> {
            places.keep(AxonServerEvents.id(stored.getEvent()), AxonServerEvents.position(stored));
            return events.tracked(stored);
        });
    }

    @Override
    public List<TrackedEventMessage<?>> after(long position, int limit) {
        return page(position, limit, events::tracked);
    }

    @Override
    public List<LogEntry> entries(long position, int limit) {
        return page(position, limit, AxonServerEvents::entry);
    }

    /** As {@link #entries}: the answer that came with each event, where one did. */
    List<Optional<StoredAnswer>> answers(long position, int limit) {
        return page(position, limit, AxonServerEvents::answer);
    }

    private <T> List<T> page(long position, int limit, Function<EventWithToken, T> reading) {
        long end = Math.min(lastPosition(), Math.addExact(position, limit));
        List<T> page = new ArrayList<>();
        if (position >= end) {
            return page;
        }
        EventStream stored = link.channel().openStream(position - 1, limit, limit);
        try {
            for (long read = position; read < end; ) {
                EventWithToken next = stored.nextIfAvailable(AxonServerLink.PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
                if (next == null) {
                    throw AxonServerLink.unreadable(stored.getError().orElse(null));
                }
                page.add(reading.apply(next));
                read = AxonServerEvents.position(next);
            }
            return page;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw AxonServerLink.unreadable(e);
        } finally {
            stored.close();
        }
    }

    @Override
    public List<GenericTrackedDomainEventMessage<?>> ofStream(String stream, long firstSeq) {
        return read(stream, firstSeq, 0, event -> events.inStream(event, places));
    }

    /** The identity of the event at that place, empty while there is none. */
    Optional<String> eventAt(String stream, long seq) {
        return read(stream, seq, seq + 1, Event::getMessageIdentifier).stream().findFirst();
    }

    /** @param end the sequence number to stop before, 0 for none */
    private <T> List<T> read(String stream, long firstSeq, long end, Function<Event, T> reading) {
        List<T> found = new ArrayList<>();
        try {
            AggregateEventStream stored = link.channel().openAggregateStream(stream, firstSeq, end);
            while (stored.hasNext()) {
                found.add(reading.apply(stored.next()));
            }
            return found;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw AxonServerLink.unreadable(e);
        } catch (RuntimeException e) {
            throw AxonServerLink.unreadable(e);
        }
    }

    /** The server answers of one stream at a time: all are asked before the first answer is waited for. */
    @Override
    public Map<String, Long> lastSeqs(Collection<String> streams) {
        Map<String, CompletableFuture<Long>> asked = new HashMap<>();
        streams.forEach(stream -> asked.put(stream, link.channel().findHighestSequence(stream)));
        Map<String, Long> last = new HashMap<>();
        asked.forEach((stream, answer) -> last.put(stream, AxonServerLink.answer(answer)));
        last.values().removeIf(seq -> seq < 0);
        return last;
    }

    @Override
    public long lastPosition() {
        return AxonServerLink.answer(link.channel().getLastToken()) + 1;
    }

    @Override
    public long positionBefore(Instant instant) {
        return beforeTheFirst(instant, recorded -> !recorded.isBefore(instant));
    }

    /**
     * As {@link Log} promises among the units of this node. What another node had in flight may still come to stand before:
     * a log on several nodes should not be asked about its last seconds.
     */
    @Override
    public long positionAt(Instant instant) {
        long end = writes.whileNoneIsInFlight(this::lastPosition);
        return Math.min(end, beforeTheFirst(instant, recorded -> recorded.isAfter(instant)));
    }

    /** The position before the first event that was recorded so. */
    private long beforeTheFirst(Instant instant, Predicate<Instant> recorded) {
        long position = link.shortlyBefore(instant);
        while (true) {
            List<LogEntry> page = entries(position, BUFFER);
            for (LogEntry entry : page) {
                if (recorded.test(entry.recordedAt())) {
                    return position;
                }
                position = entry.position();
            }
            if (page.isEmpty()) {
                return position;
            }
        }
    }

    @Override
    public Instant now() {
        return writes.now();
    }

    @Override
    public Optional<Instant> recordedAt(long position) {
        return entries(Math.max(position - 1, 0), position < 1 ? 0 : 1).stream()
                .map(LogEntry::recordedAt)
                .findFirst();
    }

    void close() {
        link.close();
    }
}
