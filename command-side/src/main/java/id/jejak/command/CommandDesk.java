package id.jejak.command;

import id.jejak.body.BodyId;
import id.jejak.kernel.Basis;
import id.jejak.kernel.Rejection;
import id.jejak.payment.PaymentListId;
import id.jejak.payment.event.PaymentRecorded;
import id.jejak.store.AlreadyAnswered;
import id.jejak.store.JejakEventStore;
import id.jejak.store.StoredAnswer;
import id.jejak.stream.Streams;
import id.jejak.worker.AppealId;
import id.jejak.worker.CertificateNumber;
import id.jejak.worker.RequestId;
import id.jejak.worker.WorkerId;
import id.jejak.worker.command.RecordedFact;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.eventhandling.DomainEventMessage;
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

    private final JejakEventStore store;
    private final NikClaims niks;
    private final Orders orders;
    private final OrderBus bus;
    private final KeyTurns turns = new KeyTurns();

    /** A desk on this store. */
    public CommandDesk(JejakEventStore store, NikClaims niks) {
        this.store = store;
        this.niks = niks;
        this.orders = new Orders(store, niks);
        this.bus = new OrderBus(store, orders);
    }

    /** The body of the worker's open case, as last stored; empty where there is no such case. */
    public Optional<BodyId> certifyingBody(WorkerId worker) {
        return orders.certifyingBody(worker);
    }

    /** The worker's event as it is written, for whoever asks that it be corrected; empty where there is none. */
    public Optional<RecordedFact> fact(WorkerId worker, UUID eventId) {
        return new WrittenFact(store).of(worker, eventId);
    }

    /** Whom something is about that was asked for and needs a second person; empty where nobody asked for it. */
    public Optional<WorkerId> askedFor(RequestId request) {
        return store.claimant(WorkerStreams.REQUEST, request.value().toString()).map(Streams::workerOf);
    }

    /** Who appeals, through an operator; empty where there is no such appeal. */
    public Optional<WorkerId> appellant(AppealId appeal) {
        return store.claimant(WorkerStreams.APPEAL, appeal.value().toString()).map(Streams::workerOf);
    }

    /** The document on which something was asked for, null where nobody asked for it. */
    public @Nullable Basis basisOf(WorkerId worker, RequestId request) {
        return new WrittenFact(store).basisOf(worker, request);
    }

    /** The payments of a list as they were recorded, by their rows; none where there is no such list. */
    public List<PaymentRecorded> payments(PaymentListId list) {
        return store.readEvents(Streams.payments(list))
                .asStream()
                .map(DomainEventMessage::getPayload)
                .filter(PaymentRecorded.class::isInstance)
                .map(PaymentRecorded.class::cast)
                .toList();
    }

    /** Who holds the certificate of that number, whatever became of it; empty where there is none. */
    public Optional<WorkerId> holder(CertificateNumber number) {
        return store.claimant(WorkerStreams.CERTIFICATE, number.value()).map(Streams::workerOf);
    }

    /**
     * Carries the command out.
     *
     * @throws Rejection when a rule refuses
     * @throws id.jejak.store.StoreException when it cannot be stored now, or it is not known whether it was
     */
    public CommandOutcome send(Order order, Caller caller) {
        return attempt(order, caller, null);
    }

    /** As {@link #send(Order, Caller)}, once for all requests of this key. */
    public CommandOutcome send(Order order, Caller caller, KeyedRequest request) {
        return turns.inTurn(request.key(), () -> first(order, caller, request));
    }

    private CommandOutcome first(Order order, Caller caller, KeyedRequest request) {
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

    private CommandOutcome rememberRefusal(KeyedRequest request, Rejection refused) {
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

    private CommandOutcome attempt(Order order, Caller caller, @Nullable KeyedRequest request) {
        boolean anew = false;
        for (int tried = 0; ; tried++) {
            try {
                return bus.send(order, caller, request, anew);
            } catch (OrderBus.DecidedOnWhatWasKept maybe) {
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
}
