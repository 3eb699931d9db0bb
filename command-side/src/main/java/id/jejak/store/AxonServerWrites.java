package id.jejak.store;

import io.axoniq.axonserver.connector.event.AppendEventsTransaction;
import io.axoniq.axonserver.grpc.event.Event;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.LongSupplier;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

/** Stores events on an Axon Server, each unit in a transaction of the server's, recorded by this node's clock. */
final class AxonServerWrites {

    private final AxonServerLink link;
    private final AtomicReference<Instant> lastRecorded;

    /** Held for reading from the moment a unit has its instant until it is stored. */
    private final ReentrantReadWriteLock inFlight = new ReentrantReadWriteLock();

    /** @param lastRecorded when the log's last event was recorded */
    AxonServerWrites(AxonServerLink link, Instant lastRecorded) {
        this.link = link;
        this.lastRecorded = new AtomicReference<>(lastRecorded);
    }

    Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * Stores all of its events or none, recorded at one instant: now, or the scripted one where the log is not past it.
     *
     * @throws ConcurrencyException when another event took the place of one of them
     * @throws EventStoreException when they are to be recorded in the future
     * @throws StoreUnavailable when nothing was stored
     * @throws OutcomeUnknown when nobody knows
     */
    Instant store(AppendUnit unit) {
        inFlight.readLock().lock();
        try {
            Instant recordedAt = nextInstant(unit.scripted);
            if (!link.isUp()) {
                throw new StoreUnavailable("The Axon Server is away", null);
            }
            AppendEventsTransaction transaction = link.channel().startAppendEventsTransaction();
            for (EventRow row : unit.events) {
                Event event = AxonServerEvents.written(row, recordedAt);
                boolean last = row.eventId().equals(unit.events.getLast().eventId());
                transaction.appendEvent(
                        last && unit.answer != null ? AxonServerEvents.answering(event, unit.answer) : event);
            }
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
            sent.get(AxonServerLink.PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
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

    /** Asks while all that this node has stamped is stored, or never will be. */
    long whileNoneIsInFlight(LongSupplier question) {
        inFlight.writeLock().lock();
        try {
            return question.getAsLong();
        } finally {
            inFlight.writeLock().unlock();
        }
    }
}
