package id.jejak.command;

import java.util.function.Function;
import org.axonframework.common.lock.PessimisticLockFactory;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.AbstractAggregateFactory;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateNotFoundException;

/**
 * All streams of one kind, such as all workers: loads one under its lock, or begins it.
 *
 * <p>A command loads each stream that it touches before anything is applied, and in the order cohort, then workers by
 * ascending id, so that two commands never wait for each other.
 */
final class StreamFamily<A extends StreamShell<?, ?, ?>> {

    /** Axon polls a lock at this interval and looks for deadlocks each time: at a second it costs next to nothing. */
    private static final int LOCK_POLL_MILLIS = 1000;

    private static final int LOCK_POLLS = 30;

    /** A worker's stream of ten years takes some kilobytes. */
    private static final int KEPT = 10_000;

    private final Function<String, A> shell;
    private final EventSourcingRepository<A> repository;

    StreamFamily(Class<A> type, Function<String, A> shell, EventStore store) {
        this.shell = shell;
        this.repository = EventSourcingRepository.builder(type)
                .eventStore(store)
                .aggregateFactory(new Factory<>(type, shell))
                .cache(new KeptStreams(KEPT))
                .lockFactory(PessimisticLockFactory.builder()
                        .lockAttemptTimeout(LOCK_POLL_MILLIS)
                        .acquireAttempts(LOCK_POLLS)
                        .build())
                .build();
    }

    /** @throws AggregateNotFoundException when the stream holds no event */
    Aggregate<A> load(String stream) {
        return noted(stream, repository.load(stream));
    }

    /** Loads the stream, or begins it where it holds no event. */
    Aggregate<A> loadOrBegin(String stream) {
        try {
            return noted(stream, repository.loadOrCreate(stream, () -> shell.apply(stream)));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("A stream could not be begun", e);
        }
    }

    private Aggregate<A> noted(String stream, Aggregate<A> loaded) {
        Long last = loaded.version();
        if (last != null) {
            KeptStreams.loaded(stream, last);
        }
        return loaded;
    }

    private static final class Factory<A> extends AbstractAggregateFactory<A> {

        private final Function<String, A> shell;

        private Factory(Class<A> type, Function<String, A> shell) {
            super(type);
            this.shell = shell;
        }

        @Override
        protected A doCreateAggregate(String stream, @SuppressWarnings("rawtypes") DomainEventMessage firstEvent) {
            return shell.apply(stream);
        }
    }
}
