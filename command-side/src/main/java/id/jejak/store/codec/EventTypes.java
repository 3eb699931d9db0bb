package id.jejak.store.codec;

import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.EventType;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which record stands for which stable name. A name has one class, that of its newest revision. */
public final class EventTypes {

    private final Map<String, Class<? extends DomainEvent>> classes = new HashMap<>();
    private final Map<Class<?>, EventType> types = new HashMap<>();

    private EventTypes() {}

    /**
     * Registers each given record, and each record that a given sealed interface permits, at any depth.
     *
     * @throws IllegalArgumentException for a class that is no record, no event or bears no {@link EventType}, for a
     *     name that two classes claim, and for a revision below 1
     */
    public static EventTypes of(Collection<? extends Class<?>> roots) {
        EventTypes types = new EventTypes();
        Set<Class<?>> seen = new LinkedHashSet<>();
        roots.forEach(root -> types.add(root, seen));
        return types;
    }

    private void add(Class<?> type, Set<Class<?>> seen) {
        if (!seen.add(type)) {
            return;
        }
        if (type.isSealed()) {
            for (Class<?> permitted : type.getPermittedSubclasses()) {
                add(permitted, seen);
            }
            return;
        }
        EventType name = type.getAnnotation(EventType.class);
        if (!type.isRecord() || !DomainEvent.class.isAssignableFrom(type) || name == null || name.revision() < 1) {
            throw new IllegalArgumentException("Not an event record with a name and a revision: " + type.getName());
        }
        Class<?> other = classes.putIfAbsent(name.name(), type.asSubclass(DomainEvent.class));
        if (other != null) {
            throw new IllegalArgumentException(
                    "%s and %s both claim the name %s".formatted(other.getName(), type.getName(), name.name()));
        }
        types.put(type, name);
    }

    /** The class of that name. @throws UnknownEventType when none is registered */
    public Class<? extends DomainEvent> classOf(String name) {
        Class<? extends DomainEvent> found = classes.get(name);
        if (found == null) {
            throw new UnknownEventType(name);
        }
        return found;
    }

    /** The name and newest revision of that class. @throws UnknownEventType when it is not registered */
    public EventType typeOf(Class<?> event) {
        @Nullable EventType found = types.get(event);
        if (found == null) {
            throw new UnknownEventType(event.getName());
        }
        return found;
    }

    /** Whether a class stands for that name. */
    public boolean knows(String name) {
        return classes.containsKey(name);
    }

    /** Every registered name. */
    public Set<String> names() {
        return Set.copyOf(classes.keySet());
    }
}
