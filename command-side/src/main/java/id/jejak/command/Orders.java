package id.jejak.command;

import id.jejak.access.Identity;
import id.jejak.access.MinistryPermissions;
import id.jejak.allowance.AllowanceDecider;
import id.jejak.body.BodyDecider;
import id.jejak.body.BodyId;
import id.jejak.cohort.ReleaseCause;
import id.jejak.reference.ReferenceDecider;
import id.jejak.scheme.SchemeDecider;
import id.jejak.store.JejakEventStore;
import id.jejak.stream.Streams;
import id.jejak.worker.ScreeningOutcome;
import id.jejak.worker.WorkerId;
import id.jejak.worker.command.ApproveRequest;
import id.jejak.worker.command.CloseCase;
import id.jejak.worker.command.DecideAppeal;
import id.jejak.worker.command.NominateWorker;
import id.jejak.worker.command.ScreenApplication;
import id.jejak.worker.command.WithdrawNomination;
import id.jejak.worker.command.WorkerCommand;
import id.jejak.worker.state.PendingRequest;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.Aggregate;

/** Carries out commands on the streams they concern, within the unit of work that calls. */
final class Orders {

    private final LiveRules rules;
    private final WorkerStreams workers;
    private final CohortStreams cohorts;
    private final SeatOrders seats;
    private final StreamFamily<SchemeShell> schemes;
    private final StreamFamily<AllowanceShell> allowances;
    private final PaymentStreams payments;
    private final StreamFamily<BodyShell> bodies;
    private final StreamFamily<ReferenceShell> references;

    Orders(JejakEventStore store, NikClaims niks) {
        this.rules = new LiveRules(store, System::nanoTime);
        this.workers = new WorkerStreams(store, niks, rules);
        this.cohorts = new CohortStreams(store, rules);
        this.seats = new SeatOrders(cohorts, workers);
        this.schemes = new StreamFamily<>(SchemeShell.class, SchemeShell::new, store);
        this.allowances = new StreamFamily<>(AllowanceShell.class, AllowanceShell::new, store);
        this.payments = new PaymentStreams(store, niks, rules);
        this.bodies = new StreamFamily<>(BodyShell.class, BodyShell::new, store);
        this.references = new StreamFamily<>(ReferenceShell.class, ReferenceShell::new, store);
    }

    Optional<BodyId> certifyingBody(WorkerId worker) {
        return workers.openCaseUnlocked(worker).map(open -> open.application().body());
    }

    /** @return one for each worker of a list, empty for any other order */
    List<Nomination> carryOut(Order order, Caller caller) {
        Identity identity = caller.identity();
        switch (order) {
            case NominateWorkers o -> {
                return seats.nominate(o, identity);
            }
            case WorkerOrder o -> worker(o.command(), identity);
            case WorkerOrders o -> workers(o.commands(), identity);
            case CohortOrder o -> cohorts.decide(o.cohortId(), o.command(), identity);
            case OpenDesignatedCohort o -> cohorts.open(o, identity);
            case AllowanceOrder o -> allowance(o, ministry(identity));
            case RecordPayments o -> payments.record(o, identity);
            case RecoveryOrder o -> payments.recover(o.command(), identity);
            case SchemeOrder o -> scheme(o, ministry(identity));
            case BodyOrder o -> body(o, ministry(identity));
            case ReferenceOrder o -> reference(o, ministry(identity));
        }
        return List.of();
    }

    private void worker(WorkerCommand command, Identity identity) {
        switch (command) {
            case NominateWorker c -> throw new IllegalArgumentException("A nomination is given as a list of one");
            case WithdrawNomination c -> seats.giveUp(c, ReleaseCause.WITHDRAWN, identity);
            case ApproveRequest c
            when workers.pendingUnlocked(c) instanceof PendingRequest.Retirement ->
                seats.giveUp(c, ReleaseCause.RETIRED, identity);
            case DecideAppeal c -> seats.hear(c, identity);
            case CloseCase c -> seats.giveUp(c, ReleaseCause.CASE_CLOSED, identity);
            case ScreenApplication c
            when c.outcome() == ScreeningOutcome.REJECTED -> seats.giveUp(c, ReleaseCause.REJECTED, identity);
            default -> workers.decide(workers.subject(command), command, identity, MetaData.emptyInstance());
        }
    }

    /** Each on its own occasion; all are loaded before the first event is applied, by ascending id. */
    private void workers(List<WorkerCommand> commands, Identity identity) {
        Map<WorkerId, Aggregate<WorkerShell>> loaded = new HashMap<>();
        commands.stream()
                .sorted(Comparator.comparing(command -> command.workerId().value()))
                .forEach(command -> loaded.computeIfAbsent(command.workerId(), _ -> workers.subject(command)));
        for (WorkerCommand command : commands) {
            Aggregate<WorkerShell> worker = Objects.requireNonNull(loaded.get(command.workerId()));
            workers.decide(worker, command, identity, Caller.occasion(command.occasion()));
        }
    }

    private void scheme(SchemeOrder order, MetaData role) {
        String stream = Streams.scheme(order.scheme());
        schemes.loadOrBegin(stream).execute(shell -> shell.decide(new SchemeDecider(), order.command(), role));
        changesRules(stream);
    }

    private void allowance(AllowanceOrder order, MetaData role) {
        String stream = Streams.allowance(order.allowance());
        allowances
                .loadOrBegin(stream)
                .execute(shell -> shell.decide(new AllowanceDecider(rules), order.command(), role));
        changesRules(stream);
    }

    private void body(BodyOrder order, MetaData role) {
        String stream = Streams.body(order.body());
        bodies.loadOrBegin(stream).execute(shell -> shell.decide(new BodyDecider(), order.command(), role));
        changesRules(stream);
    }

    private void reference(ReferenceOrder order, MetaData role) {
        references
                .loadOrBegin(Streams.REFERENCE)
                .execute(shell -> shell.decide(new ReferenceDecider(), order.command(), role));
        changesRules(Streams.REFERENCE);
    }

    private static MetaData ministry(Identity identity) {
        return Caller.acting(MinistryPermissions.check(identity));
    }

    private void changesRules(String stream) {
        CurrentUnitOfWork.get().afterCommit(unit -> rules.forget(stream));
    }
}
