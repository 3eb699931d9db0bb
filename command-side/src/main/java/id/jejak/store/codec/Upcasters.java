package id.jejak.store.codec;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.node.ObjectNode;

/** The steps of all events, checked for gaps at start. */
final class Upcasters {

    private record Step(String name, int from) {}

    private final Map<Step, Upcaster> steps = new HashMap<>();

    /** @throws IllegalArgumentException when a step is missing, given twice, or leads beyond the newest revision */
    Upcasters(EventTypes types, Collection<? extends Upcaster> upcasters) {
        for (Upcaster upcaster : upcasters) {
            if (steps.putIfAbsent(new Step(upcaster.name(), upcaster.from()), upcaster) != null) {
                throw new IllegalArgumentException(
                        "Two upcasters for %s revision %d".formatted(upcaster.name(), upcaster.from()));
            }
        }
        int expected = 0;
        for (String name : types.names()) {
            int newest = types.typeOf(types.classOf(name)).revision();
            for (int from = 1; from < newest; from++, expected++) {
                if (!steps.containsKey(new Step(name, from))) {
                    throw new IllegalArgumentException("No upcaster for %s revision %d".formatted(name, from));
                }
            }
        }
        if (expected != steps.size()) {
            throw new IllegalArgumentException("An upcaster leads to a revision that no event has");
        }
    }

    ObjectNode upcast(String name, int from, int to, ObjectNode payload) {
        ObjectNode current = payload;
        for (int revision = from; revision < to; revision++) {
            current =
                    Objects.requireNonNull(steps.get(new Step(name, revision))).upcast(current);
        }
        return current;
    }
}
