package id.jejak.store.codec;

import id.jejak.worker.FactValue;
import id.jejak.worker.Nik;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;

/** Writes a NIK masked, wherever a component is one or holds one. */
final class MaskedNiks extends BareValues {

    /** Whether there is a NIK in what is declared so: as a component, in a record of it, or in a list of such. */
    static boolean in(Type type) {
        return switch (type) {
            case ParameterizedType of -> Stream.of(of.getActualTypeArguments()).anyMatch(MaskedNiks::in);
            case Class<?> one when one == Nik.class || one == FactValue.class -> true;
            case Class<?> one
            when one.isRecord() ->
                Stream.of(one.getRecordComponents())
                        .map(RecordComponent::getGenericType)
                        .anyMatch(MaskedNiks::in);
            default -> false;
        };
    }

    @Override
    public Object findSerializer(MapperConfig<?> config, Annotated member) {
        if (member.getRawType() == FactValue.class) {
            return new Showing();
        }
        return member.getRawType() == Nik.class ? new Masking() : super.findSerializer(config, member);
    }

    private static final class Showing extends ValueSerializer<FactValue> {

        @Override
        public void serialize(FactValue value, JsonGenerator out, SerializationContext context) {
            out.writeString(value.shown());
        }
    }

    private static final class Masking extends ValueSerializer<Nik> {

        @Override
        public void serialize(Nik nik, JsonGenerator out, SerializationContext context) {
            out.writeString(nik.masked());
        }
    }
}
