package id.jejak.store;

import id.jejak.store.codec.EventCodec;
import io.axoniq.axonserver.connector.AxonServerConnection;
import io.axoniq.axonserver.connector.AxonServerConnectionFactory;
import io.axoniq.axonserver.connector.event.AggregateEventStream;
import io.axoniq.axonserver.connector.event.AppendEventsTransaction;
import io.axoniq.axonserver.connector.event.EventChannel;
import io.axoniq.axonserver.connector.event.EventStream;
import io.axoniq.axonserver.connector.impl.ServerAddress;
import io.axoniq.axonserver.grpc.event.Event;
import io.axoniq.axonserver.grpc.event.EventWithToken;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.function.Predicate;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

/**
 * The log on an Axon Server, over one connection that comes back by itself. Its context holds Jejak's events and no
 * others, so a position is the server's token and one.
 */
final class AxonServerLog implements Log {

    private static final long PATIENCE_MILLIS = 10_000;
    private static final int BUFFER = 2_000;
    private static final int REFILL = 500;
    private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

    private final AxonServerConnectionFactory factory;
    private final AxonServerConnection connection;
    private final AxonServerEvents events;
    private final AtomicReference<Instant> lastRecorded = new AtomicReference<>(Instant.EPOCH);

    /** Held for reading from the moment a unit has its instant until it is stored. */
    private final ReentrantReadWriteLock inFlight = new ReentrantReadWriteLock();

    private AxonServerLog(
            AxonServerConnectionFactory factory, AxonServerConnection connection, AxonServerEvents events) {
        this.factory = factory;
        this.connection = connection;
        this.events = events;
    }

    /** @throws StoreUnavailable when the server does not answer within some seconds */
    static AxonServerLog connect(AxonServerSettings server, EventCodec codec) {
        AxonServerConnectionFactory.Builder settings = AxonServerConnectionFactory.forClient("Jejak")
                .routingServers(new ServerAddress(server.host(), server.port()))
                .connectTimeout(PATIENCE_MILLIS / 2, TimeUnit.MILLISECONDS)
                .reconnectInterval(500, TimeUnit.MILLISECONDS)
                .usingKeepAlive(PATIENCE_MILLIS / 2, PATIENCE_MILLIS / 2, TimeUnit.MILLISECONDS, true);
        if (server.token() != null) {
            settings.token(server.token());
        }
        if (server.tls()) {
            settings.useTransportSecurity();
        }
        AxonServerConnectionFactory factory = settings.build();
        AxonServerLog log = new AxonServerLog(factory, factory.connect(server.context()), new AxonServerEvents(codec));
        if (!log.comesUp()) {
            log.close();
            throw new StoreUnavailable("The Axon Server at " + server.address() + " cannot be reached", null);
        }
        log.recordedAt(log.lastPosition()).ifPresent(log.lastRecorded::set);
        return log;
    }

    private boolean comesUp() {
        long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
        while (!connection.isConnected()) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            LockSupport.parkNanos(LOOK_NANOS);
        }
        return true;
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> open(long position) {
        return new AxonServerStream(channel().openStream(position - 1, BUFFER, REFILL), events);
    }

    @Override
    public List<TrackedEventMessage<?>> after(long position, int limit) {
        return page(position, limit, events::tracked);
    }

    @Override
    public List<LogEntry> entries(long position, int limit) {
        return page(position, limit, AxonServerEvents::entry);
    }

    private <T> List<T> page(long position, int limit, Function<EventWithToken, T> reading) {
        long end = Math.min(lastPosition(), Math.addExact(position, limit));
        List<T> page = new ArrayList<>();
        if (position >= end) {
            return page;
        }
        EventStream stored = channel().openStream(position - 1, limit, limit);
        try {
            for (long read = position; read < end; ) {
                EventWithToken next = stored.nextIfAvailable(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
                if (next == null) {
                    throw unreadable(stored.getError().orElse(null));
                }
                page.add(reading.apply(next));
                read = AxonServerEvents.position(next);
            }
            return page;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unreadable(e);
        } finally {
            stored.close();
        }
    }

    @Override
    public List<DomainEventMessage<?>> ofStream(String stream, long firstSeq) {
        return read(stream, firstSeq, 0, events::inStream);
    }

    /** The identity of the event at that place, empty while there is none. */
    Optional<String> eventAt(String stream, long seq) {
        return read(stream, seq, seq + 1, Event::getMessageIdentifier).stream().findFirst();
    }

    /** @param end the sequence number to stop before, 0 for none */
    private <T> List<T> read(String stream, long firstSeq, long end, Function<Event, T> reading) {
        List<T> found = new ArrayList<>();
        try {
            AggregateEventStream stored = channel().openAggregateStream(stream, firstSeq, end);
            while (stored.hasNext()) {
                found.add(reading.apply(stored.next()));
            }
            return found;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unreadable(e);
        } catch (RuntimeException e) {
            throw unreadable(e);
        }
    }

    @Override
    public Optional<Long> lastSeq(String stream) {
        long last = answer(channel().findHighestSequence(stream));
        return last < 0 ? Optional.empty() : Optional.of(last);
    }

    @Override
    public long lastPosition() {
        return answer(channel().getLastToken()) + 1;
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
        long end;
        inFlight.writeLock().lock(); // all that this node has stamped is stored, or never will be
        try {
            end = lastPosition();
        } finally {
            inFlight.writeLock().unlock();
        }
        return Math.min(end, beforeTheFirst(instant, recorded -> recorded.isAfter(instant)));
    }

    /**
     * The position before the first event that was recorded so. Units stored at the same time need not stand in the order
     * of their instants, so the search begins a unit's longest way earlier than the server would.
     */
    private long beforeTheFirst(Instant instant, Predicate<Instant> recorded) {
        long from = instant.minusMillis(PATIENCE_MILLIS).toEpochMilli();
        long position = Math.max(answer(channel().getTokenAt(from)) + 1, 0);
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
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public Optional<Instant> recordedAt(long position) {
        return entries(Math.max(position - 1, 0), position < 1 ? 0 : 1).stream()
                .map(LogEntry::recordedAt)
                .findFirst();
    }

    /**
     * Stores all of them or none, recorded at one instant: now, or the scripted one where the log is not past it.
     *
     * @throws ConcurrencyException when another event took the place of one of them
     * @throws EventStoreException when they are to be recorded in the future
     * @throws StoreUnavailable when nothing was stored
     * @throws OutcomeUnknown when nobody knows
     */
    Instant store(List<EventRow> unit, @Nullable Instant scripted) {
        inFlight.readLock().lock();
        try {
            Instant recordedAt = nextInstant(scripted);
            if (!connection.isConnected()) {
                throw new StoreUnavailable("The Axon Server is away", null);
            }
            AppendEventsTransaction transaction = channel().startAppendEventsTransaction();
            unit.forEach(row -> transaction.appendEvent(AxonServerEvents.written(row, recordedAt)));
            confirmed(transaction.commit());
            return recordedAt;
        } finally {
            inFlight.readLock().unlock();
        }
    }

    /** How many units are on their way. */
    int inFlight() {
        return inFlight.getReadLockCount();
    }

    /** As the database's clock on PostgreSQL: it never takes this node's part of the log back. */
    private Instant nextInstant(@Nullable Instant scripted) {
        Instant now = now();
        if (scripted != null && scripted.isAfter(now)) {
            throw new EventStoreException("Nothing is recorded in the future");
        }
        Instant wanted = scripted == null ? now : scripted;
        return lastRecorded.updateAndGet(last -> {
            Instant least = last.plus(1, ChronoUnit.MICROS);
            return wanted.isBefore(least) ? least : wanted;
        });
    }

    private static void confirmed(CompletableFuture<?> sent) {
        try {
            sent.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw switch (AxonServerFailure.of(e.getCause())) {
                case CONFLICT -> new ConcurrencyException("Another event was stored at that place of the stream first");
                case REFUSED -> new StoreUnavailable("The Axon Server refused", e.getCause());
                case LOST -> new OutcomeUnknown("The Axon Server went away or failed", e.getCause());
            };
        } catch (TimeoutException e) {
            throw new OutcomeUnknown("On its way when the caller was out of time", null);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OutcomeUnknown("On its way when the caller was interrupted", null);
        }
    }

    private EventChannel channel() {
        return connection.eventChannel();
    }

    private static <T> T answer(CompletableFuture<T> asked) {
        try {
            return asked.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw unreadable(e.getCause());
        } catch (TimeoutException e) {
            throw unreadable(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unreadable(e);
        }
    }

    private static StoreUnavailable unreadable(@Nullable Throwable cause) {
        return new StoreUnavailable("The log cannot be read", cause);
    }

    void close() {
        connection.disconnect();
        factory.shutdown();
    }
}
