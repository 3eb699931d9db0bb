package id.jejak.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.AbstractEventStore;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

/** Agrees to everything and does nothing: what the contract must not accept. */
final class NoOpStore extends AbstractEventStore implements StoreUnderTest {

    private static final class Parts extends Builder {
        Parts() {
            storageEngine(new Engine());
        }
    }

    NoOpStore() {
        super(new Parts());
    }

    @Override
    public EventStore events() {
        return this;
    }

    @Override
    public boolean inOneTransaction() {
        return true;
    }

    @Override
    public Appended remember(Answer answer) {
        return new Appended(1, 0, Instant.EPOCH);
    }

    @Override
    public Optional<StoredAnswer> answer(IdempotencyKey key) {
        return Optional.empty();
    }

    @Override
    public Optional<String> claimant(String kind, String key) {
        return Optional.empty();
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
        return new Nothing();
    }

    @Override
    public void close() {}

    private static final class Nothing implements BlockingStream<TrackedEventMessage<?>> {
        @Override
        public Optional<TrackedEventMessage<?>> peek() {
            return Optional.empty();
        }

        @Override
        public boolean hasNextAvailable(int timeout, TimeUnit unit) {
            return false;
        }

        @Override
        public TrackedEventMessage<?> nextAvailable() {
            throw new IllegalStateException("nothing, ever");
        }

        @Override
        public void close() {}
    }

    private static final class Engine implements EventStorageEngine {
        @Override
        public void appendEvents(List<? extends EventMessage<?>> events) {}

        @Override
        public void storeSnapshot(DomainEventMessage<?> snapshot) {}

        @Override
        public Stream<? extends TrackedEventMessage<?>> readEvents(@Nullable TrackingToken token, boolean mayBlock) {
            return Stream.empty();
        }

        @Override
        public DomainEventStream readEvents(String stream, long first) {
            return DomainEventStream.empty();
        }

        @Override
        public Optional<DomainEventMessage<?>> readSnapshot(String stream) {
            return Optional.empty();
        }

        @Override
        public @Nullable TrackingToken createHeadToken() {
            return null;
        }

        @Override
        public @Nullable TrackingToken createTokenAt(Instant instant) {
            return null;
        }
    }
}
