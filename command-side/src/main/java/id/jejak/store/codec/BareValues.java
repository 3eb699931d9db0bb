package id.jejak.store.codec;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.jejak.allowance.AllowanceCondition;
import id.jejak.kernel.DomainEvent;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedConstructor;
import tools.jackson.databind.introspect.AnnotatedField;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;

/** A record of one component, such as an id or a code, stands in JSON as that component alone. Events and conditions never do. */
class BareValues extends JacksonAnnotationIntrospector {

    @Override
    public @Nullable Boolean hasAsValue(MapperConfig<?> config, Annotated member) {
        boolean bare = member instanceof AnnotatedField field && isBare(field.getDeclaringClass());
        return bare ? Boolean.TRUE : super.hasAsValue(config, member);
    }

    @Override
    public JsonCreator.@Nullable Mode findCreatorAnnotation(MapperConfig<?> config, Annotated member) {
        boolean bare = member instanceof AnnotatedConstructor constructor && isBare(constructor.getDeclaringClass());
        return bare ? JsonCreator.Mode.DELEGATING : super.findCreatorAnnotation(config, member);
    }

    private static boolean isBare(Class<?> type) {
        return type.isRecord()
                && type.getRecordComponents().length == 1
                && !DomainEvent.class.isAssignableFrom(type)
                && !AllowanceCondition.class.isAssignableFrom(type);
    }
}
