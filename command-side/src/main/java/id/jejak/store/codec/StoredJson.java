package id.jejak.store.codec;

import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;

/** A payload as the log holds it, in the form that Axon decodes when somebody asks for it. */
public record StoredJson(String stream, String name, int revision, String json) implements SerializedObject<String> {

    @Override
    public Class<String> getContentType() {
        return String.class;
    }

    @Override
    public SerializedType getType() {
        return new SimpleSerializedType(name, Integer.toString(revision));
    }

    @Override
    public String getData() {
        return json;
    }
}
