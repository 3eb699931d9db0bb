package id.jejak.command;

import id.jejak.kernel.Decider;
import id.jejak.kernel.DomainEvent;
import java.util.List;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;

/** The Axon aggregate of a stream: it holds the folded state and hands events on. All behaviour is the decider's. */
abstract class StreamShell<C, E extends DomainEvent, S> {

    private static final String APPLIED = StreamShell.class.getName() + ".applied";
    private static final String UNCHANGED = StreamShell.class.getName() + ".unchanged";

    @SuppressWarnings("UnusedVariable") // Axon reads it
    @AggregateIdentifier
    private final String stream;

    private final Class<E> family;
    private final Decider<C, E, S> evolution;
    private S state;

    StreamShell(String stream, Class<E> family, Decider<C, E, S> evolution) {
        this.stream = stream;
        this.family = family;
        this.evolution = evolution;
        this.state = evolution.initial();
    }

    /** Decides and applies what follows. A refusal applies nothing. */
    void decide(Decider<C, E, S> decider, C command, MetaData metadata) {
        List<E> events = decider.decide(command, state);
        CurrentUnitOfWork.get().resources().put(events.isEmpty() ? UNCHANGED : APPLIED, true);
        for (E event : events) {
            AggregateLifecycle.apply(event, metadata.mergedWith(rules(event)));
        }
    }

    /** What is written beside an event of the rules by which it was decided, before it is applied. */
    MetaData rules(E event) {
        return MetaData.emptyInstance();
    }

    /** Whether the unit of work at hand has applied an event to any stream. */
    static boolean applied() {
        return CurrentUnitOfWork.get().resources().containsKey(APPLIED);
    }

    /** Whether the unit of work at hand found any stream to be already as it was to become, or asked none at all. */
    static boolean leftUnchanged() {
        return !applied() || CurrentUnitOfWork.get().resources().containsKey(UNCHANGED);
    }

    S state() {
        return state;
    }

    @EventSourcingHandler
    void on(DomainEvent event) {
        state = evolution.evolve(state, family.cast(event));
    }
}
