package id.jejak.query.export;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.method.HandlerMethod;

/** Which answers are lists: records with {@code items}, so that a new list is one without saying so. */
public final class Lists {

    static final String ITEMS = "items";

    private Lists() {}

    /** Whether the endpoint reads a list. */
    public static boolean areAnsweredBy(HandlerMethod endpoint) {
        return endpoint.hasMethodAnnotation(GetMapping.class)
                && itemType(endpoint.getReturnType()).isPresent();
    }

    /** Of what the items are; empty where the answer is no list. */
    static Optional<ResolvableType> itemType(MethodParameter answer) {
        ResolvableType type = ResolvableType.forMethodParameter(answer);
        ResolvableType body = HttpEntity.class.isAssignableFrom(type.toClass()) ? type.getGeneric(0) : type;
        return items(body.toClass())
                .map(items ->
                        ResolvableType.forType(items.getGenericType(), body).getGeneric(0));
    }

    static List<?> items(Object list) {
        return (List<?>) Objects.requireNonNull(value(items(list.getClass()).orElseThrow(), list));
    }

    static @Nullable Object value(RecordComponent component, Object owner) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A record does not give its " + component.getName(), e);
        }
    }

    private static Optional<RecordComponent> items(Class<?> type) {
        return type.isRecord()
                ? Arrays.stream(type.getRecordComponents())
                        .filter(component -> component.getName().equals(ITEMS) && component.getType() == List.class)
                        .findFirst()
                : Optional.empty();
    }
}
