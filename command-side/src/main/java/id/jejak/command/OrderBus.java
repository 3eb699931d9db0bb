package id.jejak.command;

import id.jejak.kernel.Rejection;
import id.jejak.store.AppendResources;
import id.jejak.store.Appended;
import id.jejak.store.JejakEventStore;
import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;

/** Has each order carried out in a unit of work of its own, over Axon's command bus: stored wholly, or not at all. */
final class OrderBus {

    private static final List<Class<? extends Order>> KINDS = List.of(
            WorkerOrder.class,
            WorkerOrders.class,
            CohortOrder.class,
            OpenDesignatedCohort.class,
            SchemeOrder.class,
            AllowanceOrder.class,
            BodyOrder.class,
            ReferenceOrder.class,
            RecordPayments.class,
            RecoveryOrder.class,
            NominateWorkers.class);

    private final JejakEventStore store;
    private final Orders orders;
    private final CommandBus bus;

    OrderBus(JejakEventStore store, Orders orders) {
        this.store = store;
        this.orders = orders;
        // No transaction manager, on purpose: a command that queues on a lock would hold a pooled connection.
        SimpleCommandBus simple = SimpleCommandBus.builder().build();
        simple.registerHandlerInterceptor(new CorrelationDataInterceptor<>(new SimpleCorrelationDataProvider(
                "actor", "actorName", "office", "channel", "correlationId", "reason", "basis")));
        for (Class<? extends Order> kind : KINDS) {
            simple.subscribe(kind.getName(), message -> carryOut((Given) message.getPayload()));
        }
        this.bus = simple;
    }

    /**
     * Carries the order out once.
     *
     * @param anew whether to decide on nothing that was kept from earlier commands
     * @throws DecidedOnWhatWasKept when it was refused, or found to be so already, on account of what is outdated
     */
    CommandOutcome send(Order order, Caller caller, @Nullable KeyedRequest request, boolean anew) {
        Reply reply = new Reply();
        Given given = new Given(order, caller, Optional.ofNullable(request), anew);
        CommandMessage<Given> message = new GenericCommandMessage<>(
                new GenericMessage<>(given, caller.provenance(order)),
                order.getClass().getName());
        bus.dispatch(message, (sent, answer) -> reply.answer = answer);
        Filled filled = reply.filled();
        if (filled.refused != null) {
            throw filled.refused;
        }
        if (request != null && filled.appended == null) {
            store.remember(FirstAnswers.done(request, filled.id, filled.nominations));
        }
        return filled.outcome();
    }

    private Filled carryOut(Given given) {
        if (given.anew()) {
            KeptStreams.readAnew();
        }
        Order order = given.order();
        AppendResources resources = AppendResources.current();
        List<Nomination> nominations;
        try {
            nominations = orders.carryOut(order, given.caller());
        } catch (Rejection refused) {
            requireUpToDate();
            if (StreamShell.applied() || !resources.claimsNothing()) {
                throw refused;
            }
            // Nothing is to be undone: a unit that ends well keeps its streams for the next command.
            return new Filled(order.id(), List.of(), refused);
        }
        if (StreamShell.leftUnchanged() || !nominations.stream().allMatch(Nomination::nominated)) {
            requireUpToDate();
        }
        Optional.ofNullable(given.caller().scriptedAt()).ifPresent(resources::recordAt);
        given.request().ifPresent(keyed -> resources.remember(FirstAnswers.done(keyed, order.id(), nominations)));
        Filled filled = new Filled(order.id(), nominations, null);
        CurrentUnitOfWork.get()
                .afterCommit(unit -> filled.appended = resources.appended().orElse(null));
        return filled;
    }

    /** Another node may have written since what a refusal stands on, or an answer that nothing is to be done. */
    private void requireUpToDate() {
        if (KeptStreams.areOutdated(store)) {
            throw new DecidedOnWhatWasKept();
        }
    }

    /** To be decided again, anew. */
    static final class DecidedOnWhatWasKept extends RuntimeException {

        private DecidedOnWhatWasKept() {
            super("To be decided again on what is stored", null, false, false);
        }
    }

    /**
     * What goes over the bus.
     *
     * @param anew whether to decide on nothing that was kept from earlier commands
     */
    private record Given(Order order, Caller caller, Optional<KeyedRequest> request, boolean anew) {}

    /** The handler's result; its place in the log is filled in after the commit, before the caller sees it. */
    private final class Filled {

        private final String id;
        private final List<Nomination> nominations;
        private final @Nullable Rejection refused;
        private @Nullable Appended appended;

        private Filled(String id, List<Nomination> nominations, @Nullable Rejection refused) {
            this.id = id;
            this.nominations = nominations;
            this.refused = refused;
        }

        private CommandOutcome outcome() {
            long position = appended == null ? store.lastPosition() : appended.lastPosition();
            return new CommandOutcome(id, position, nominations);
        }
    }

    private static final class Reply {

        private @Nullable CommandResultMessage<?> answer;

        private Filled filled() {
            if (answer == null) {
                throw new IllegalStateException("The command bus answered nothing");
            }
            if (answer.isExceptional()) {
                if (answer.exceptionResult() instanceof RuntimeException known) {
                    throw known;
                }
                throw new IllegalStateException("A command failed", answer.exceptionResult());
            }
            return (Filled) answer.getPayload();
        }
    }
}
