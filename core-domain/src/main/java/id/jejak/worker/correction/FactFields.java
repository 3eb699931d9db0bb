package id.jejak.worker.correction;

import id.jejak.kernel.BusinessCalendar;
import id.jejak.kernel.EventType;
import id.jejak.kernel.Rejection;
import id.jejak.worker.FactValue;
import id.jejak.worker.event.WorkerEvent;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The fields of an event by their names, read and written as text. Events are records of plain values, so that one way
 * serves all of them, those to come too.
 */
public final class FactFields {

    private FactFields() {}

    /** The event's stable name. */
    public static String type(WorkerEvent event) {
        return event.getClass().getAnnotation(EventType.class).name();
    }

    /** Whether the event has such a field. */
    public static boolean has(WorkerEvent event, String field) {
        return component(event, field).isPresent();
    }

    /** What the field holds, as declared; empty for nothing, and where the event has no such field. */
    public static Optional<Object> held(WorkerEvent event, String field) {
        return component(event, field).map(component -> read(component, event));
    }

    /** What the field holds, in writing; empty for nothing. */
    public static Optional<FactValue> value(WorkerEvent event, String field) {
        return held(event, field).map(value -> new FactValue(written(value)));
    }

    /**
     * The same event with another value in the field.
     *
     * @param value null for nothing
     * @throws Rejection when the field cannot hold that, such as {@code date-invalid} or {@code nik-malformed}
     */
    public static WorkerEvent with(WorkerEvent event, String field, @Nullable FactValue value) {
        RecordComponent[] components = event.getClass().getRecordComponents();
        @Nullable Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] =
                    components[i].getName().equals(field) ? parsed(components[i], value) : read(components[i], event);
        }
        return (WorkerEvent) made(event.getClass(), values, components);
    }

    private static Optional<RecordComponent> component(WorkerEvent event, String field) {
        return Arrays.stream(event.getClass().getRecordComponents())
                .filter(component -> component.getName().equals(field))
                .findFirst();
    }

    private static String written(Object value) {
        return switch (value) {
            case BigDecimal amount -> amount.toPlainString();
            case Enum<?> word -> word.name();
            case Record bare
            when bare.getClass().getRecordComponents().length == 1 ->
                String.valueOf(read(bare.getClass().getRecordComponents()[0], bare));
            default -> value.toString();
        };
    }

    private static @Nullable Object parsed(RecordComponent component, @Nullable FactValue value) {
        if (value == null) {
            Rejection.unless(
                    component.getAnnotatedType().isAnnotationPresent(Nullable.class),
                    "value-invalid",
                    "This field always holds something",
                    "value");
            return null;
        }
        String text = value.value();
        Rejection.unless(!text.isBlank(), "value-invalid", "A value is not blank", "value");
        Class<?> type = component.getType();
        try {
            if (type == String.class) {
                return text;
            } else if (type == int.class) {
                return Integer.valueOf(text);
            } else if (type == BigDecimal.class) {
                return new BigDecimal(text);
            } else if (type == LocalDate.class) {
                return day(text);
            } else if (type.isEnum()) {
                return Arrays.stream(type.getEnumConstants())
                        .filter(word -> ((Enum<?>) word).name().equals(text))
                        .findFirst()
                        .orElseThrow(() -> new Rejection("value-invalid", "There is no such word", "value"));
            }
        } catch (NumberFormatException notANumber) {
            throw new Rejection("value-invalid", "This field holds a number", "value");
        }
        return made(type, new Object[] {text}, type.getRecordComponents());
    }

    /** @throws Rejection {@code date-invalid} */
    public static LocalDate day(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            Rejection.unless(BusinessCalendar.has(day), "date-invalid", "Nobody may name that day", "value");
            return day;
        } catch (DateTimeException notADay) {
            throw new Rejection("date-invalid", "A day reads 2018-02-10", "value");
        }
    }

    private static @Nullable Object read(RecordComponent component, Object from) {
        try {
            return component.getAccessor().invoke(from);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Events are public records", e);
        }
    }

    private static Object made(Class<?> type, @Nullable Object[] values, RecordComponent[] components) {
        try {
            return type.getConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new))
                    .newInstance(values);
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof Rejection rejection) {
                throw rejection;
            }
            throw new IllegalStateException("Only a rejection keeps a value from being made", refused);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Events are public records of plain values", e);
        }
    }
}
