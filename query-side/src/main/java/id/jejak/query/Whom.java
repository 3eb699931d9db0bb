package id.jejak.query;

import id.jejak.worker.WorkerId;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom an answer tells of: every {@link WorkerId} in it, every UUID that is called {@code worker} or {@code workerId}, and
 * what is marked {@link OfWorker}, however deep in records, lists and maps. By reflection, so that no new answer can be
 * forgotten; which components are worth a look is found once a class.
 */
final class Whom {

    private static final Set<String> NAMES = Set.of("worker", "workerId");

    private static final ClassValue<List<Part>> PARTS = new ClassValue<>() {
        @Override
        protected List<Part> computeValue(Class<?> type) {
            return parts(type);
        }
    };

    private final Set<WorkerId> found = new HashSet<>();

    private Whom() {}

    /**
     * A component worth a look.
     *
     * @param names whether its UUIDs are workers'
     */
    private record Part(Method accessor, boolean names) {

        private @Nullable Object of(Record answer) {
            try {
                return accessor.invoke(answer);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    static Set<WorkerId> in(@Nullable Object answer) {
        Whom whom = new Whom();
        whom.look(answer, false);
        return whom.found;
    }

    private void look(@Nullable Object at, boolean names) {
        switch (at) {
            case WorkerId worker -> found.add(worker);
            case UUID id when names -> found.add(new WorkerId(id));
            case Record told -> PARTS.get(told.getClass()).forEach(part -> look(part.of(told), part.names()));
            case Collection<?> items -> items.forEach(item -> look(item, names));
            case Map<?, ?> map -> map.values().forEach(value -> look(value, names));
            case Optional<?> some -> some.ifPresent(value -> look(value, names));
            case null, default -> {
                // A text, a number, a day: nobody.
            }
        }
    }

    private static List<Part> parts(Class<?> type) {
        List<Part> parts = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            Class<?> held = component.getType();
            boolean names = component.isAnnotationPresent(OfWorker.class)
                    || (NAMES.contains(component.getName()) && held == UUID.class);
            if (names || mayHold(held)) {
                Method accessor = component.getAccessor();
                accessor.setAccessible(true);
                parts.add(new Part(accessor, names));
            }
        }
        return List.copyOf(parts);
    }

    private static boolean mayHold(Class<?> type) {
        return type == Object.class
                || type.isInterface()
                || Record.class.isAssignableFrom(type)
                || Collection.class.isAssignableFrom(type)
                || Map.class.isAssignableFrom(type)
                || type == Optional.class;
    }
}
