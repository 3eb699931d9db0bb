package id.jejak.store.codec;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Leads what metadata say of a person through the {@link PersonalCodec}, as {@link PersonalFields} does for payloads:
 * the reason, a clerk's free text, and who signed the basis. The account that acted is no such thing: it is the proof of
 * who answers for the event.
 */
final class PersonalMetadata {

    private static final String REASON = "reason";
    private static final String BASIS = "basis";
    private static final String SIGNATORY = "signatory";

    private final PersonalCodec codec;
    private final JsonMapper plain;

    PersonalMetadata(PersonalCodec codec, JsonMapper plain) {
        this.codec = codec;
        this.plain = plain;
    }

    /** The same map, changed. */
    Map<String, Object> sealed(String stream, Map<String, Object> metadata) {
        return through(metadata, value -> codec.seal(stream, plain.valueToTree(value)));
    }

    /** The same map, changed. */
    Map<String, Object> opened(String stream, Map<String, Object> metadata) {
        return through(metadata, value -> value(codec.open(stream, plain.valueToTree(value))));
    }

    private Object value(JsonNode opened) {
        return plain.treeToValue(opened, Object.class);
    }

    private static Map<String, Object> through(Map<String, Object> metadata, UnaryOperator<Object> seam) {
        metadata.computeIfPresent(REASON, (_, reason) -> seam.apply(reason));
        metadata.computeIfPresent(BASIS, (_, basis) -> basis instanceof Map<?, ?> said ? basis(said, seam) : basis);
        return metadata;
    }

    private static Map<Object, Object> basis(Map<?, ?> said, UnaryOperator<Object> seam) {
        Map<Object, Object> changed = new LinkedHashMap<>(said);
        changed.computeIfPresent(SIGNATORY, (_, signatory) -> seam.apply(signatory));
        return changed;
    }
}
