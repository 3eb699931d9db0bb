package id.jejak.store.codec;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import id.jejak.allowance.AllowanceCondition;
import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.EventType;
import id.jejak.kernel.Rejection;
import id.jejak.scheme.EntryCondition;
import id.jejak.scheme.Origin;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON of payloads and metadata. Components stand in the order of their declaration, dates in ISO 8601, nulls are
 * left out, a record of one component stands as that component; unknown fields are passed over on reading; no class
 * name is ever stored. The bytes it writes for a revision do not change: the golden files hold it to that.
 */
public final class EventCodec {

    private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};

    private final EventTypes types;
    private final Upcasters upcasters;
    private final PersonalMetadata personalMetadata;
    private final JsonMapper plain = settings().build();
    private final JsonMapper mapper;
    private final JsonMapper masking =
            settings().annotationIntrospector(new MaskedNiks()).build();

    /** @throws IllegalArgumentException when the upcasters do not lead each event from revision 1 to its newest */
    public EventCodec(EventTypes types, Collection<? extends Upcaster> upcasters, PersonalCodec personal) {
        this.types = types;
        this.upcasters = new Upcasters(types, upcasters);
        this.personalMetadata = new PersonalMetadata(personal, plain);
        this.mapper = settings()
                .annotationIntrospector(new PersonalFields(personal, plain))
                .build();
    }

    private static JsonMapper.Builder settings() {
        return JsonMapper.builder()
                .annotationIntrospector(new BareValues())
                .addMixIn(AllowanceCondition.class, AllowanceConditionJson.class)
                .addMixIn(EntryCondition.class, EntryConditionJson.class)
                .addMixIn(Origin.class, OriginJson.class)
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .changeDefaultVisibility(seen -> seen.withFieldVisibility(Visibility.ANY)
                        .withGetterVisibility(Visibility.NONE)
                        .withIsGetterVisibility(Visibility.NONE))
                .changeDefaultPropertyInclusion(_ -> JsonInclude.Value.construct(Include.NON_NULL, Include.NON_NULL));
    }

    /** The registry it was built on. */
    public EventTypes types() {
        return types;
    }

    /** @throws id.jejak.kernel.Rejection {@code text-invalid} when a text in it cannot be stored */
    public String write(String stream, DomainEvent event) {
        types.typeOf(event.getClass());
        return TextCheck.requireJson(
                mapper.writer().withAttribute(PersonalFields.STREAM, stream).writeValueAsString(event));
    }

    /**
     * The event in its newest revision.
     *
     * @throws UnknownEventType when the name is not registered, or the revision is newer than this build
     */
    public DomainEvent read(String stream, String name, int revision, String json) {
        Class<? extends DomainEvent> target = types.classOf(name);
        EventType newest = types.typeOf(target);
        var reader = mapper.readerFor(target).withAttribute(PersonalFields.STREAM, stream);
        if (revision == newest.revision()) {
            return reader.readValue(json);
        }
        if (revision > newest.revision()) {
            throw new UnknownEventType(name + " revision " + revision);
        }
        ObjectNode stored = (ObjectNode) mapper.readTree(json);
        return reader.readValue(upcasters.upcast(name, revision, newest.revision(), stored));
    }

    /**
     * A payload as people may see it: one that holds a NIK is written anew in its newest revision with the NIK masked, any
     * other stands as it is stored. Of one that this build cannot read nothing can be told: {@code null}.
     */
    public StoredJson masked(String stream, String name, int revision, String json) {
        try {
            Class<? extends DomainEvent> type = types.classOf(name);
            return MaskedNiks.in(type)
                    ? new StoredJson(
                            stream,
                            name,
                            types.typeOf(type).revision(),
                            masking.writeValueAsString(read(stream, name, revision, json)))
                    : new StoredJson(stream, name, revision, json);
        } catch (UnknownEventType | JacksonException | Rejection unreadable) {
            return new StoredJson(stream, name, revision, "null");
        }
    }

    /**
     * Text, numbers, truth values, null, and lists and maps of them; keys are sorted. What is personal in it is sealed as
     * in payloads.
     *
     * @throws IllegalArgumentException for any other value
     */
    public String writeMetadata(String stream, Map<String, ?> metadata) {
        metadata.values().forEach(EventCodec::requirePlain);
        return TextCheck.requireJson(
                plain.writeValueAsString(personalMetadata.sealed(stream, new TreeMap<>(metadata))));
    }

    private static void requirePlain(@Nullable Object value) {
        switch (value) {
            case null -> {}
            case String _ -> {}
            case Number _ -> {}
            case Boolean _ -> {}
            case List<?> list -> list.forEach(EventCodec::requirePlain);
            case Map<?, ?> map -> map.values().forEach(EventCodec::requirePlain);
            default ->
                throw new IllegalArgumentException("Metadata holds plain values only, not "
                        + value.getClass().getName());
        }
    }

    /** What {@link #writeMetadata} wrote; integers come back as int, long or big, as they fit. */
    public Map<String, Object> readMetadata(String stream, String json) {
        return personalMetadata.opened(stream, plain.readValue(json, MAP));
    }
}
