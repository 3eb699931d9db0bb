package id.jejak.kernel;

import java.util.List;

/**
 * The whole behaviour of one stream: what may happen next, and what is so once it has happened.
 *
 * <p>Laws, held by the properties of each decider: {@code decide} is a function of its arguments alone (no clock, no
 * chance, no calls out); it either throws a {@link Rejection} and changes nothing, or answers events; every event that
 * it answers, {@code evolve} accepts; {@code evolve} never throws and never validates, for any event in any order,
 * because a stored fact is not up for discussion.
 *
 * @param <C> the sealed family of commands
 * @param <E> the sealed family of events
 * @param <S> the state, a value
 */
public interface Decider<C, E extends DomainEvent, S> {

    /** The state of a stream that holds no event. */
    S initial();

    /**
     * @return the events that follow; empty only where the command asks for what already is so
     * @throws Rejection when a rule refuses; its code is stable
     */
    List<E> decide(C command, S state);

    /** The state once {@code event} has happened. Total. */
    S evolve(S state, E event);

    /** Folds a history from its beginning. */
    default S fold(Iterable<? extends E> history) {
        S state = initial();
        for (E event : history) {
            state = evolve(state, event);
        }
        return state;
    }
}
