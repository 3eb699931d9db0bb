package id.jejak.store.codec;

import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;

/** The metadata of an event of {@code stream}, as the log holds them. */
public record StoredMetadata(String stream, String json) implements SerializedObject<String> {

    private static final SerializedType TYPE = new SimpleSerializedType(MetaData.class.getName(), null);

    @Override
    public Class<String> getContentType() {
        return String.class;
    }

    @Override
    public SerializedType getType() {
        return TYPE;
    }

    @Override
    public String getData() {
        return json;
    }
}
