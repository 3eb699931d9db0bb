package id.jejak.rules;

import id.jejak.kernel.Basis;
import id.jejak.kernel.Decider;
import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.Occasion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns shipped commands into the events that follow from them, through the same deciders as any other. */
final class Shipping {

    private Shipping() {}

    /** The product itself acts, on the day that the shipped facts begin. */
    static Occasion on(LocalDate day, @Nullable Basis basis) {
        return new Occasion("system", day, day, basis, null);
    }

    static <C, E extends DomainEvent, S> List<E> history(Decider<C, E, S> decider, List<? extends C> commands) {
        List<E> history = new ArrayList<>();
        S state = decider.initial();
        for (C command : commands) {
            for (E event : decider.decide(command, state)) {
                history.add(event);
                state = decider.evolve(state, event);
            }
        }
        return List.copyOf(history);
    }
}
