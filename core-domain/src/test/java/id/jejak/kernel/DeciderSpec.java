package id.jejak.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Reads as a specification: given what has happened, when this is asked, then that follows or is refused. Every answer
 * is also folded, so that no spec passes whose events the state cannot take.
 *
 * @param <C> the commands
 * @param <E> the events
 * @param <S> the state
 */
public final class DeciderSpec<C, E extends DomainEvent, S> {

    private final Decider<C, E, S> decider;
    private final List<E> history;

    private DeciderSpec(Decider<C, E, S> decider, List<? extends E> history) {
        this.decider = decider;
        this.history = List.copyOf(history);
    }

    /** A stream without events. */
    public static <C, E extends DomainEvent, S> DeciderSpec<C, E, S> of(Decider<C, E, S> decider) {
        return new DeciderSpec<>(decider, List.of());
    }

    /** Refused while the command itself is made. */
    public static void assertRefused(String code, Supplier<?> making) {
        Rejection refusal = catchThrowableOfType(Rejection.class, making::get);
        assertThat(refusal).as("a refusal").isNotNull();
        assertThat(refusal.code()).isEqualTo(code);
    }

    /** Once these have happened, after any given before. */
    @SafeVarargs // read one by one: List.of(events) would pollute the heap, for all javac knows
    public final DeciderSpec<C, E, S> given(E... events) {
        List<E> more = new ArrayList<>();
        for (E event : events) {
            more.add(event);
        }
        return given(more);
    }

    /** Once these have happened, after any given before. */
    public DeciderSpec<C, E, S> given(List<? extends E> events) {
        List<E> longer = new ArrayList<>(history);
        longer.addAll(events);
        return new DeciderSpec<>(decider, longer);
    }

    /** Once what these commands lead to has happened, after any given before. */
    @SafeVarargs
    public final DeciderSpec<C, E, S> after(C... commands) {
        DeciderSpec<C, E, S> spec = this;
        for (C command : commands) {
            spec = spec.given(decider.decide(command, spec.state()));
        }
        return spec;
    }

    /** When this is asked. */
    public Answer when(C command) {
        return new Answer(command);
    }

    /** How many events are given: the place of the next in the stream. */
    public int events() {
        return history.size();
    }

    /** What is so once everything given has happened. */
    public S state() {
        return decider.fold(history);
    }

    /** What the command leads to. */
    public final class Answer {

        private final C command;

        private Answer(C command) {
            this.command = command;
        }

        /** Exactly these events follow. */
        @SafeVarargs
        public final DeciderSpec<C, E, S> then(E... events) {
            List<E> expected = new ArrayList<>();
            for (E event : events) {
                expected.add(event);
            }
            List<E> answer = decider.decide(command, state());
            assertThat(answer).isEqualTo(expected);
            DeciderSpec<C, E, S> next = given(answer);
            assertThat(next.state()).isNotNull();
            return next;
        }

        /** Nothing follows, because it is so already. */
        public void thenNothing() {
            assertThat(decider.decide(command, state())).isEmpty();
        }

        /** Whatever follows, this is so of the state afterwards. */
        public <T> void thenState(Function<? super S, T> question, T answer) {
            assertThat(question.apply(given(decider.decide(command, state())).state()))
                    .isEqualTo(answer);
        }

        /** The state afterwards. */
        public S thenState() {
            return after(command).state();
        }

        /** A rule refuses, with this code. */
        public void thenRefused(String code) {
            S before = state();
            Rejection refusal = catchThrowableOfType(Rejection.class, () -> decider.decide(command, before));
            assertThat(refusal).as("a refusal of %s", command).isNotNull();
            assertThat(refusal.code()).isEqualTo(code);
        }
    }
}
