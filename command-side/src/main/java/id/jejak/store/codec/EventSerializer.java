package id.jejak.store.codec;

import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.ChainingConverter;
import org.axonframework.serialization.Converter;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedType;
import org.jspecify.annotations.Nullable;

/**
 * What Axon needs so as to decode a stored event when its payload is asked for, not before: a reader may know where an
 * event stands although it cannot be decoded. It does not serialise; the store does that itself.
 */
public final class EventSerializer implements Serializer {

    private final EventCodec codec;
    private final Converter converter = new ChainingConverter();

    /** Decodes by {@code codec}. */
    public EventSerializer(EventCodec codec) {
        this.codec = codec;
    }

    @Override
    public <T> SerializedObject<T> serialize(@Nullable Object object, Class<T> representation) {
        throw new UnsupportedOperationException("Events are written by the store alone");
    }

    @Override
    public <T> boolean canSerializeTo(Class<T> representation) {
        return false;
    }

    /** @throws UnknownEventType see {@link EventCodec#read} */
    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // as in Axon's interface
    public <S, T> T deserialize(SerializedObject<S> stored) {
        return switch (stored) {
            case StoredJson event -> (T) codec.read(event.stream(), event.name(), event.revision(), event.json());
            case StoredMetadata metadata -> (T) MetaData.from(codec.readMetadata(metadata.stream(), metadata.json()));
            default ->
                throw new IllegalArgumentException(
                        "Not from the log: " + stored.getClass().getName());
        };
    }

    /** Object for a name that is not registered: who only asks where the event stands must not fail. */
    @Override
    public Class<?> classForType(SerializedType type) {
        if (type.getName().equals(MetaData.class.getName())) {
            return MetaData.class;
        }
        return codec.types().knows(type.getName()) ? codec.types().classOf(type.getName()) : Object.class;
    }

    @Override
    @SuppressWarnings("rawtypes") // as in Axon's interface
    public SerializedType typeForClass(@Nullable Class type) {
        if (type == null) {
            return SerializedType.emptyType();
        }
        var name = codec.types().typeOf(type);
        return new SimpleSerializedType(name.name(), Integer.toString(name.revision()));
    }

    @Override
    public Converter getConverter() {
        return converter;
    }
}
