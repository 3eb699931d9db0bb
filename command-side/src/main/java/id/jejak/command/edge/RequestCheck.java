package id.jejak.command.edge;

import id.jejak.kernel.BusinessCalendar;
import id.jejak.kernel.Rejection;
import id.jejak.store.codec.TextCheck;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Checks a request record against its own declaration: what is not nullable is there, texts can be stored, what has a
 * {@link Shape} has it. All errors are found at once; what a field means is for the domain to judge.
 */
final class RequestCheck {

    /** But for line ends and tabs, and for the joiners of scripts that need them. What cannot be seen can deceive who reads. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\n\\r\\t\\x{200C}\\x{200D}]]");

    /** Looked up once for each kind of request: the class copies them each time it is asked. */
    private static final ClassValue<List<RecordComponent>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
            List<RecordComponent> components = List.of(type.getRecordComponents());
            components.forEach(component -> component.getAccessor().setAccessible(true));
            return components;
        }
    };

    private final List<FieldError> errors = new ArrayList<>();

    private RequestCheck() {}

    /** @throws InvalidRequest when a field is wrong */
    static void check(Record request) {
        RequestCheck check = new RequestCheck();
        check.record("", request);
        if (!check.errors.isEmpty()) {
            throw new InvalidRequest(check.errors);
        }
    }

    private void record(String path, Record request) {
        for (RecordComponent component : COMPONENTS.get(request.getClass())) {
            String field = path.isEmpty() ? component.getName() : path + "." + component.getName();
            Object value = read(component, request);
            value(field, value, component.getAnnotatedType());
            Shape shape = component.getAnnotation(Shape.class);
            if (shape != null && value instanceof String text && !text.isBlank()) {
                shape(field, text, shape.value());
            }
        }
    }

    private void value(String field, @Nullable Object value, AnnotatedType type) {
        boolean optional = type.isAnnotationPresent(Nullable.class);
        switch (value) {
            case null -> {
                if (!optional) {
                    add(field, "required", "This field is required");
                }
            }
            case String text -> text(field, text, optional);
            case LocalDate day -> {
                if (!BusinessCalendar.has(day)) {
                    add(
                            field,
                            "date-invalid",
                            "A date lies from " + BusinessCalendar.FIRST + " to " + BusinessCalendar.LAST);
                }
            }
            case BigDecimal amount -> {
                if (amount.scale() < 0 || amount.scale() > 2 || amount.precision() > 15) {
                    add(field, "amount-invalid", "An amount has at most 13 digits and 2 decimals");
                }
            }
            case Record nested -> record(field, nested);
            case List<?> list
            when type instanceof AnnotatedParameterizedType of -> {
                AnnotatedType element = of.getAnnotatedActualTypeArguments()[0];
                for (int i = 0; i < list.size(); i++) {
                    value(field + "[" + i + "]", list.get(i), element);
                }
            }
            case Map<?, ?> map
            when type instanceof AnnotatedParameterizedType of -> {
                AnnotatedType element = of.getAnnotatedActualTypeArguments()[1];
                map.forEach((key, each) -> value(field + "." + key, each, element));
            }
            default -> {}
        }
    }

    private void text(String field, String text, boolean optional) {
        if (text.isBlank() && !optional) {
            add(field, "required", "This field is required");
        } else if (UNSEEN.matcher(text).find()) {
            add(field, "text-invalid", "A text holds a character that nobody sees");
        } else {
            attempt(field, () -> TextCheck.requireSent(text));
        }
    }

    private void shape(String field, String text, Class<? extends Record> type) {
        attempt(field, () -> {
            Constructor<? extends Record> constructor = type.getConstructor(String.class);
            try {
                constructor.newInstance(text);
            } catch (InvocationTargetException refused) {
                if (refused.getCause() instanceof Rejection rejection) {
                    throw rejection;
                }
                throw refused;
            }
        });
    }

    private void attempt(String field, Attempt attempt) {
        try {
            attempt.run();
        } catch (Rejection refused) {
            add(field, refused.code(), refused.getMessage());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A shape is a public record of one text", e);
        }
    }

    private void add(String field, String code, String message) {
        errors.add(new FieldError(field, code, message));
    }

    private static @Nullable Object read(RecordComponent component, Record request) {
        try {
            return component.getAccessor().invoke(request);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Attempt {
        void run() throws ReflectiveOperationException;
    }
}
