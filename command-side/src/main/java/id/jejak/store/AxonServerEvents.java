package id.jejak.store;

import com.google.protobuf.ByteString;
import id.jejak.store.codec.EventCodec;
import id.jejak.store.codec.EventSerializer;
import id.jejak.store.codec.StoredJson;
import id.jejak.store.codec.StoredMetadata;
import io.axoniq.axonserver.grpc.MetaDataValue;
import io.axoniq.axonserver.grpc.SerializedObject;
import io.axoniq.axonserver.grpc.event.Event;
import io.axoniq.axonserver.grpc.event.EventWithToken;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.LazyDeserializingObject;
import org.axonframework.serialization.SerializedMessage;

/**
 * An event as an Axon Server keeps it: name, revision and the exact text of the payload where any of its clients would
 * look for them, and entries of metadata that hold our own exactly. The server counts from 0 and in milliseconds.
 */
final class AxonServerEvents {

    private static final String METADATA = "jejak-metadata";
    private static final String RECORDED_AT = "jejak-recorded-at";
    private static final String EFFECTIVE_ON = "jejak-effective-on";
    private static final String ACCOUNT = "jejak-answer-account";
    private static final String KEY = "jejak-answer-key";
    private static final String BODY = "jejak-answer-body";
    private static final String OUTCOME = "jejak-answer-outcome";

    private final EventSerializer serializer;

    AxonServerEvents(EventCodec codec) {
        this.serializer = new EventSerializer(codec);
    }

    static Event written(EventRow row, Instant recordedAt) {
        return Event.newBuilder()
                .setMessageIdentifier(row.eventId().toString())
                .setAggregateIdentifier(row.stream())
                .setAggregateType(row.streamType())
                .setAggregateSequenceNumber(row.seq())
                .setTimestamp(recordedAt.toEpochMilli())
                .setPayload(SerializedObject.newBuilder()
                        .setType(row.type())
                        .setRevision(Integer.toString(row.revision()))
                        .setData(ByteString.copyFromUtf8(row.payload())))
                .putMetaData(METADATA, text(row.metadata()))
                .putMetaData(RECORDED_AT, text(recordedAt.toString()))
                .putMetaData(EFFECTIVE_ON, text(row.effectiveOn().toString()))
                .build();
    }

    /** The event with the answer of its unit, whose last it is. */
    static Event answering(Event last, Answer answer) {
        return last.toBuilder()
                .putMetaData(ACCOUNT, text(answer.key().account()))
                .putMetaData(KEY, text(answer.key().key()))
                .putMetaData(BODY, text(answer.bodyHmac().hex()))
                .putMetaData(OUTCOME, text(answer.outcome()))
                .build();
    }

    static Optional<StoredAnswer> answer(EventWithToken stored) {
        Event event = stored.getEvent();
        if (!event.containsMetaData(KEY)) {
            return Optional.empty();
        }
        Answer answer = new Answer(
                new IdempotencyKey(own(event, ACCOUNT), own(event, KEY)),
                new Answer.Digest(own(event, BODY)),
                own(event, OUTCOME));
        return Optional.of(new StoredAnswer(answer, position(stored)));
    }

    static UUID id(Event event) {
        return UUID.fromString(event.getMessageIdentifier());
    }

    static long position(EventWithToken stored) {
        return stored.getToken() + 1;
    }

    static Instant recordedAt(Event event) {
        return Instant.parse(own(event, RECORDED_AT));
    }

    static LogEntry entry(EventWithToken stored) {
        Event event = stored.getEvent();
        return new LogEntry(
                position(stored),
                id(event),
                event.getAggregateIdentifier(),
                event.getAggregateSequenceNumber(),
                event.getPayload().getType(),
                revision(event),
                recordedAt(event),
                LocalDate.parse(own(event, EFFECTIVE_ON)),
                event.getPayload().getData().toStringUtf8(),
                own(event, METADATA));
    }

    GenericTrackedDomainEventMessage<?> tracked(EventWithToken stored) {
        return message(stored.getEvent(), new GlobalSequenceTrackingToken(position(stored)));
    }

    /** An event as the server tells it within its stream: without its place among all. */
    GenericTrackedDomainEventMessage<?> inStream(Event event, AxonServerPlaces places) {
        UUID id = id(event);
        return message(event, new PlaceWhenAsked(() -> places.of(id, recordedAt(event))));
    }

    private GenericTrackedDomainEventMessage<?> message(Event event, TrackingToken token) {
        Instant recordedAt = recordedAt(event);
        return new GenericTrackedDomainEventMessage<>(
                token,
                event.getAggregateType(),
                event.getAggregateIdentifier(),
                event.getAggregateSequenceNumber(),
                undecoded(event),
                () -> recordedAt);
    }

    private SerializedMessage<Object> undecoded(Event event) {
        StoredJson payload = new StoredJson(
                event.getAggregateIdentifier(),
                event.getPayload().getType(),
                revision(event),
                event.getPayload().getData().toStringUtf8());
        return new SerializedMessage<>(
                event.getMessageIdentifier(),
                new LazyDeserializingObject<Object>(payload, serializer),
                new LazyDeserializingObject<MetaData>(
                        new StoredMetadata(event.getAggregateIdentifier(), own(event, METADATA)), serializer));
    }

    private static int revision(Event event) {
        return Integer.parseInt(event.getPayload().getRevision());
    }

    private static MetaDataValue text(String value) {
        return MetaDataValue.newBuilder().setTextValue(value).build();
    }

    /** @throws IllegalStateException for an event that is not ours: the context is Jejak's alone */
    private static String own(Event event, String entry) {
        MetaDataValue value = event.getMetaDataMap().get(entry);
        if (value == null) {
            throw new IllegalStateException("The context on the Axon Server holds an event that Jejak did not write: "
                    + event.getPayload().getType());
        }
        return value.getTextValue();
    }
}
