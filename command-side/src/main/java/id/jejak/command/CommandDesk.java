package id.jejak.command;

import id.jejak.body.BodyId;
import id.jejak.kernel.Rejection;
import id.jejak.store.AlreadyAnswered;
import id.jejak.store.AppendResources;
import id.jejak.store.Appended;
import id.jejak.store.JejakEventStore;
import id.jejak.store.StoredAnswer;
import id.jejak.worker.CertificateNumber;
import id.jejak.worker.WorkerId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

/**
 * Takes commands and answers when what they led to is durable.
 *
 * <p>Promised: an answer means stored; a {@link Rejection} means that nothing was stored but, under a key, the refusal
 * itself; the same key answers the same again, also after a restart, and is carried out once. Not promised: which of two
 * commands given at once comes first.
 */
public final class CommandDesk {

    private static final int RETRIES = 8;
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(2);
    private static final List<Class<? extends Order>> KINDS = List.of(
            WorkerOrder.class,
            WorkerOrders.class,
            CohortOrder.class,
            OpenDesignatedCohort.class,
            SchemeOrder.class,
            BodyOrder.class,
            ReferenceOrder.class,
            NominateWorkers.class);

    private final JejakEventStore store;
    private final NikClaims niks;
    private final Orders orders;
    private final CommandBus bus;

    private final KeyTurns turns = new KeyTurns();

    /** A desk on this store. */
    public CommandDesk(JejakEventStore store, NikClaims niks) {
        this.store = store;
        this.niks = niks;
        this.orders = new Orders(store, niks);
        // No transaction manager, on purpose: a command that queues on a lock would hold a pooled connection.
        SimpleCommandBus simple = SimpleCommandBus.builder().build();
        simple.registerHandlerInterceptor(new CorrelationDataInterceptor<>(new SimpleCorrelationDataProvider(
                "actor", "actorName", "office", "channel", "correlationId", "reason", "basis")));
        for (Class<? extends Order> kind : KINDS) {
            simple.subscribe(kind.getName(), message -> carryOut((Given) message.getPayload()));
        }
        this.bus = simple;
    }

    /** The body of the worker's open case, as last stored; empty where there is no such case. */
    public Optional<BodyId> certifyingBody(WorkerId worker) {
        return orders.certifyingBody(worker);
    }

    /** Who holds the certificate of that number, whatever became of it; empty where there is none. */
    public Optional<WorkerId> holder(CertificateNumber number) {
        return store.claimant(Orders.CERTIFICATE, number.value()).map(Streams::workerOf);
    }

    /**
     * Carries the command out.
     *
     * @throws Rejection when a rule refuses
     * @throws id.jejak.store.StoreException when it cannot be stored now, or it is not known whether it was
     */
    public Outcome send(Order order, Caller caller) {
        return attempt(order, caller, null);
    }

    /** As {@link #send(Order, Caller)}, once for all requests of this key. */
    public Outcome send(Order order, Caller caller, KeyedRequest request) {
        return turns.inTurn(request.key(), () -> first(order, caller, request));
    }

    private Outcome first(Order order, Caller caller, KeyedRequest request) {
        Optional<StoredAnswer> known = store.answer(request.key());
        if (known.isPresent()) {
            return FirstAnswers.again(request, known.get());
        }
        try {
            return attempt(order, caller, request);
        } catch (AlreadyAnswered elsewhere) {
            return FirstAnswers.again(request, elsewhere.first());
        } catch (Rejection refused) {
            return rememberRefusal(request, refused);
        }
    }

    private Outcome rememberRefusal(KeyedRequest request, Rejection refused) {
        if (!RefusalKind.of(refused.code()).isFinal()) {
            throw refused;
        }
        try {
            store.remember(FirstAnswers.refused(request, refused));
        } catch (AlreadyAnswered elsewhere) {
            return FirstAnswers.again(request, elsewhere.first());
        }
        throw refused;
    }

    private Outcome attempt(Order order, Caller caller, @Nullable KeyedRequest request) {
        boolean anew = false;
        for (int tried = 0; ; tried++) {
            try {
                return once(order, caller, request, anew);
            } catch (RefusedByWhatWasKept maybe) {
                anew = true;
            } catch (Rejection refused) {
                throw niks.told(refused, order, store);
            } catch (ConcurrencyException conflict) {
                if (tried == RETRIES) {
                    throw new Rejection("concurrent-change", "Somebody else changes the same, try again");
                }
                LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(PAUSE_NANOS << tried));
            }
        }
    }

    private Outcome once(Order order, Caller caller, @Nullable KeyedRequest request, boolean anew) {
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
        if (!nominations.stream().allMatch(Nomination::nominated)) {
            requireUpToDate();
        }
        Optional.ofNullable(given.caller().scriptedAt()).ifPresent(resources::recordAt);
        given.request().ifPresent(keyed -> resources.remember(FirstAnswers.done(keyed, order.id(), nominations)));
        Filled filled = new Filled(order.id(), nominations, null);
        CurrentUnitOfWork.get()
                .afterCommit(unit -> filled.appended = resources.appended().orElse(null));
        return filled;
    }

    /** Another node may have written since what a refusal stands on. */
    private void requireUpToDate() {
        if (KeptStreams.areOutdated(store)) {
            throw new RefusedByWhatWasKept();
        }
    }

    private static final class RefusedByWhatWasKept extends RuntimeException {

        private RefusedByWhatWasKept() {
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

        private Outcome outcome() {
            long position = appended == null ? store.lastPosition() : appended.lastPosition();
            return new Outcome(id, position, nominations);
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
