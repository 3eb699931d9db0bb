package id.jejak.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;

/** Given these events, when this command, then those events or this refusal. */
public final class DeciderSpec<C, E extends DomainEvent, S> {

    private final Decider<C, E, S> decider;
    private final List<E> history = new ArrayList<>();

    private DeciderSpec(Decider<C, E, S> decider) {
        this.decider = decider;
    }

    public static <C, E extends DomainEvent, S> DeciderSpec<C, E, S> of(Decider<C, E, S> decider) {
        return new DeciderSpec<>(decider);
    }

    /** The stream holds what these commands lead to. */
    @SafeVarargs
    public final DeciderSpec<C, E, S> after(C... commands) {
        for (C command : commands) {
            history.addAll(decider.decide(command, state()));
        }
        return this;
    }

    /** The stream holds these events. */
    @SafeVarargs
    public final DeciderSpec<C, E, S> given(E... events) {
        for (E event : events) {
            history.add(event);
        }
        return this;
    }

    public S state() {
        return decider.fold(history);
    }

    public Then when(C command) {
        return new Then(command);
    }

    /** What a command leads to. */
    public final class Then {

        private final C command;

        private Then(C command) {
            this.command = command;
        }

        @SafeVarargs
        public final void then(E... events) {
            List<E> expected = new ArrayList<>();
            for (E event : events) {
                expected.add(event);
            }
            assertThat(decider.decide(command, state())).isEqualTo(expected);
        }

        public S thenState() {
            return after(command).state();
        }

        public void thenRefused(String code) {
            S before = state();
            Rejection rejection = catchThrowableOfType(Rejection.class, () -> decider.decide(command, before));
            assertThat(rejection).as("%s is refused", command).isNotNull();
            assertThat(rejection.code()).isEqualTo(code);
            assertThat(state()).as("a refusal changes nothing").isEqualTo(before);
        }
    }
}
