package id.jejak.store;

import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.EventType;
import id.jejak.store.codec.EventCodec;
import id.jejak.store.codec.TextCheck;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;

/** Axon's view of the log. It keeps no snapshots. */
final class LogStorageEngine implements EventStorageEngine {

    private static final int PAGE = 1_000;

    private final EventCodec codec;
    private final Log log;
    private final Appender appender;

    LogStorageEngine(EventCodec codec, Log log, Appender appender) {
        this.codec = codec;
        this.log = log;
        this.appender = appender;
    }

    /** Durable on return, with the claims and the answer of the unit of work. */
    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
        try {
            append(events);
        } catch (Error error) {
            // Axon rolls back on exceptions only: after an error it would keep streams with events that are not stored.
            throw new IllegalStateException("An append broke off", error);
        }
    }

    private void append(List<? extends EventMessage<?>> events) {
        if (events.isEmpty()) {
            return;
        }
        List<EventRow> rows = events.stream().map(this::row).toList();
        if (CurrentUnitOfWork.isStarted()) {
            AppendResources resources = AppendResources.current();
            resources.stored(appender.append(resources.unit(rows)));
        } else {
            appender.append(new AppendUnit(rows, List.of(), List.of(), null, null));
        }
    }

    private EventRow row(EventMessage<?> message) {
        if (!(message instanceof DomainEventMessage<?> placed && placed.getPayload() instanceof DomainEvent event)) {
            throw new IllegalArgumentException("Only events of a stream are stored, not "
                    + message.getPayloadType().getName());
        }
        EventType type = codec.types().typeOf(event.getClass());
        String stream = TextCheck.require(placed.getAggregateIdentifier());
        String payload = codec.write(stream, event);
        String metadata = codec.writeMetadata(stream, placed.getMetaData());
        return new EventRow(
                UUID.fromString(placed.getIdentifier()),
                stream,
                TextCheck.require(placed.getType()),
                placed.getSequenceNumber(),
                type.name(),
                type.revision(),
                event.effectiveOn(),
                payload,
                metadata,
                utf8Length(payload) + utf8Length(metadata));
    }

    private static int utf8Length(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        throw new UnsupportedOperationException("There are no snapshots");
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String stream) {
        return Optional.empty();
    }

    /** A page at a time until the end that the log has then; it never blocks. */
    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(@Nullable TrackingToken token, boolean mayBlock) {
        return Stream.<List<? extends TrackedEventMessage<?>>>iterate(
                        log.after(position(token), PAGE),
                        page -> !page.isEmpty(),
                        page -> log.after(position(page.getLast().trackingToken()), PAGE))
                .flatMap(List::stream);
    }

    @Override
    public DomainEventStream readEvents(String stream, long firstSequenceNumber) {
        return DomainEventStream.of(log.ofStream(stream, firstSequenceNumber));
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String stream) {
        return Optional.ofNullable(log.lastSeqs(List.of(stream)).get(stream));
    }

    @Override
    public TrackingToken createTailToken() {
        return new GlobalSequenceTrackingToken(0);
    }

    @Override
    public TrackingToken createHeadToken() {
        return new GlobalSequenceTrackingToken(log.lastPosition());
    }

    /** Reading from it begins at the first event recorded at or after {@code instant}. */
    @Override
    public TrackingToken createTokenAt(Instant instant) {
        return new GlobalSequenceTrackingToken(log.positionBefore(instant));
    }

    /** @throws IllegalArgumentException for a token that is not of this log */
    static long position(@Nullable TrackingToken token) {
        if (token == null) {
            return 0;
        }
        return token.position()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Not a position: " + token.getClass().getName()));
    }
}
