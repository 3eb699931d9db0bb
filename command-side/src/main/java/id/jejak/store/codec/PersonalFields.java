package id.jejak.store.codec;

import id.jejak.kernel.Personal;
import java.lang.reflect.RecordComponent;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.json.JsonMapper;

/** Leads Jackson through the {@link PersonalCodec} wherever a component is marked {@link Personal}. */
final class PersonalFields extends BareValues {

    /** The attribute of a read or write that names the stream. */
    static final String STREAM = "stream";

    private final PersonalCodec codec;
    private final JsonMapper plain;

    PersonalFields(PersonalCodec codec, JsonMapper plain) {
        this.codec = codec;
        this.plain = plain;
    }

    @Override
    public Object findSerializer(MapperConfig<?> config, Annotated member) {
        return isPersonal(member) ? new Sealing() : super.findSerializer(config, member);
    }

    @Override
    public Object findDeserializer(MapperConfig<?> config, Annotated member) {
        return isPersonal(member) ? new Opening(member.getType()) : super.findDeserializer(config, member);
    }

    /** On reading, Jackson looks at the constructor's parameter, to which the component's mark does not spread. */
    private static boolean isPersonal(Annotated member) {
        if (member instanceof AnnotatedParameter parameter
                && parameter.getDeclaringClass().isRecord()
                && parameter.getOwner().getParameterCount() == components(parameter).length) {
            return components(parameter)[parameter.getIndex()].isAnnotationPresent(Personal.class);
        }
        return member.hasAnnotation(Personal.class);
    }

    private static RecordComponent[] components(AnnotatedParameter parameter) {
        return parameter.getDeclaringClass().getRecordComponents();
    }

    private final class Sealing extends ValueSerializer<Object> {

        @Override
        public void serialize(Object value, JsonGenerator out, SerializationContext context) {
            out.writeTree(codec.seal((String) context.getAttribute(STREAM), plain.valueToTree(value)));
        }
    }

    private final class Opening extends ValueDeserializer<Object> {

        private final JavaType type;

        private Opening(JavaType type) {
            this.type = type;
        }

        @Override
        public Object deserialize(JsonParser in, DeserializationContext context) {
            JsonNode stored = context.readTree(in);
            return plain.convertValue(codec.open((String) context.getAttribute(STREAM), stored), type);
        }
    }
}
