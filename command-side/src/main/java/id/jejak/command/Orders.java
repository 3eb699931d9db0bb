package id.jejak.command;

import id.jejak.access.CohortPermissions;
import id.jejak.access.Identity;
import id.jejak.access.MinistryPermissions;
import id.jejak.access.Role;
import id.jejak.access.WorkerPermissions;
import id.jejak.body.BodyDecider;
import id.jejak.body.BodyId;
import id.jejak.body.command.BodyCommand;
import id.jejak.cohort.Cohort;
import id.jejak.cohort.CohortDecider;
import id.jejak.cohort.ReleaseCause;
import id.jejak.cohort.command.OpenCohort;
import id.jejak.cohort.command.ReleaseSeat;
import id.jejak.cohort.command.TakeSeat;
import id.jejak.kernel.Rejection;
import id.jejak.reference.ReferenceDecider;
import id.jejak.reference.command.ReferenceCommand;
import id.jejak.scheme.SchemeDecider;
import id.jejak.scheme.command.SchemeCommand;
import id.jejak.store.AppendResources;
import id.jejak.store.Claim;
import id.jejak.store.JejakEventStore;
import id.jejak.worker.ScreeningOutcome;
import id.jejak.worker.WorkerId;
import id.jejak.worker.command.CloseCase;
import id.jejak.worker.command.IssueCertificate;
import id.jejak.worker.command.NominateWorker;
import id.jejak.worker.command.RegisterWorker;
import id.jejak.worker.command.ScreenApplication;
import id.jejak.worker.command.WithdrawNomination;
import id.jejak.worker.command.WorkerCommand;
import id.jejak.worker.decide.WorkerDecider;
import id.jejak.worker.event.WorkerEvent;
import id.jejak.worker.state.CertificationCase;
import id.jejak.worker.state.Registered;
import id.jejak.worker.state.WorkerState;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

/** Carries out commands on the streams they concern, within the unit of work that calls. */
final class Orders {

    /** The kind of the claim to a certificate's number. */
    static final String CERTIFICATE = "certificate";

    private final LiveRules rules;
    private final WorkerDecider workerDecider;
    private final CohortDecider cohortDecider = new CohortDecider();
    private final CohortFollowsTheRules cohortRules;
    private final NikClaims niks;
    private final JejakEventStore store;
    private final StreamFamily<WorkerShell> workers;
    private final StreamFamily<CohortShell> cohorts;
    private final StreamFamily<SchemeShell> schemes;
    private final StreamFamily<BodyShell> bodies;
    private final StreamFamily<ReferenceShell> references;

    Orders(JejakEventStore store, NikClaims niks) {
        this.store = store;
        this.niks = niks;
        this.rules = new LiveRules(store, System::nanoTime);
        this.workerDecider = new WorkerDecider(rules);
        this.cohortRules = new CohortFollowsTheRules(rules);
        this.workers = new StreamFamily<>(WorkerShell.class, WorkerShell::new, store);
        this.cohorts = new StreamFamily<>(CohortShell.class, CohortShell::new, store);
        this.schemes = new StreamFamily<>(SchemeShell.class, SchemeShell::new, store);
        this.bodies = new StreamFamily<>(BodyShell.class, BodyShell::new, store);
        this.references = new StreamFamily<>(ReferenceShell.class, ReferenceShell::new, store);
    }

    Optional<BodyId> certifyingBody(WorkerId worker) {
        return openCase(unlocked(Streams.worker(worker)))
                .map(open -> open.application().body());
    }

    /** @return one for each worker of a list, empty for any other order */
    List<Nomination> carryOut(Order order, Caller caller) {
        Identity identity = caller.identity();
        return switch (order) {
            case WorkerOrder o -> worker(o.command(), identity);
            case WorkerOrders o -> workers(o.commands(), identity);
            case CohortOrder o -> cohort(o, identity);
            case OpenDesignatedCohort o -> cohort(new CohortOrder(o.cohortId(), designated(o, identity)), identity);
            case SchemeOrder o -> scheme(o, ministry(identity));
            case BodyOrder o -> body(o, ministry(identity));
            case ReferenceOrder o -> reference(o.command(), ministry(identity));
            case NominateWorkers o -> nominate(o, identity);
        };
    }

    private List<Nomination> worker(WorkerCommand command, Identity identity) {
        switch (command) {
            case NominateWorker c -> throw new IllegalArgumentException("A nomination is given as a list of one");
            case WithdrawNomination c -> givingUpTheSeat(c, ReleaseCause.WITHDRAWN, identity);
            case CloseCase c -> givingUpTheSeat(c, ReleaseCause.CASE_CLOSED, identity);
            case ScreenApplication c
            when c.outcome() == ScreeningOutcome.REJECTED -> givingUpTheSeat(c, ReleaseCause.REJECTED, identity);
            default -> decideFor(subject(command), command, identity, MetaData.emptyInstance());
        }
        return List.of();
    }

    /** Each on its own occasion; all are loaded before the first event is applied, by ascending id. */
    private List<Nomination> workers(List<WorkerCommand> commands, Identity identity) {
        Map<WorkerId, Aggregate<WorkerShell>> loaded = new HashMap<>();
        commands.stream()
                .sorted(Comparator.comparing(command -> command.workerId().value()))
                .forEach(command -> loaded.computeIfAbsent(command.workerId(), _ -> subject(command)));
        for (WorkerCommand command : commands) {
            Aggregate<WorkerShell> worker = Objects.requireNonNull(loaded.get(command.workerId()));
            decideFor(worker, command, identity, Caller.occasion(command.occasion()));
        }
        return List.of();
    }

    private Aggregate<WorkerShell> subject(WorkerCommand command) {
        return command instanceof RegisterWorker
                ? workers.loadOrBegin(Streams.worker(command.workerId()))
                : worker(command.workerId());
    }

    private void decideFor(Aggregate<WorkerShell> worker, WorkerCommand command, Identity identity, MetaData occasion) {
        String stream = Streams.worker(command.workerId());
        if (command instanceof RegisterWorker c) {
            AppendResources.current().take(niks.claim(c.nik(), stream));
        } else if (command instanceof IssueCertificate c) {
            Rejection taken = new Rejection("certificate-number-taken", "The number is taken", "number");
            AppendResources.current().take(new Claim(CERTIFICATE, c.number().value(), stream, taken));
        }
        decide(worker, command, identity, occasion);
    }

    private List<Nomination> cohort(CohortOrder order, Identity identity) {
        String stream = Streams.cohort(order.cohortId());
        Aggregate<CohortShell> cohort =
                order.command() instanceof OpenCohort ? cohorts.loadOrBegin(stream) : cohort(stream);
        cohort.execute(shell -> {
            Role acting = CohortPermissions.check(identity, order.command(), shell.state());
            cohortRules.check(order.command(), shell.state());
            shell.decide(cohortDecider, order.command(), role(acting));
        });
        return List.of();
    }

    /** Whoever may not open it does not hear of the scheme either. */
    private OpenCohort designated(OpenDesignatedCohort order, Identity identity) {
        CohortPermissions.opening(identity, order.region());
        return order.at(cohortRules.designated(order.scheme(), order.opensOn()));
    }

    private List<Nomination> scheme(SchemeOrder order, MetaData role) {
        String stream = Streams.scheme(order.scheme());
        SchemeCommand command = order.command();
        schemes.loadOrBegin(stream).execute(shell -> shell.decide(new SchemeDecider(), command, role));
        return changingRules(stream);
    }

    private List<Nomination> body(BodyOrder order, MetaData role) {
        String stream = Streams.body(order.body());
        BodyCommand command = order.command();
        bodies.loadOrBegin(stream).execute(shell -> shell.decide(new BodyDecider(), command, role));
        return changingRules(stream);
    }

    private List<Nomination> reference(ReferenceCommand command, MetaData role) {
        references.loadOrBegin(Streams.REFERENCE).execute(shell -> shell.decide(new ReferenceDecider(), command, role));
        return changingRules(Streams.REFERENCE);
    }

    /** All are loaded before the first event is applied: cohort, then workers by ascending id. */
    private List<Nomination> nominate(NominateWorkers order, Identity identity) {
        Aggregate<CohortShell> cohort = cohort(Streams.cohort(order.cohortId()));
        // Who may not nominate at all gets no list of what would become of each.
        cohort.invoke(shell -> CohortPermissions.nominating(identity, shell.state()));
        Map<WorkerId, Aggregate<WorkerShell>> loaded = new HashMap<>();
        order.workerIds().stream()
                .distinct()
                .sorted((a, b) -> a.value().compareTo(b.value()))
                .forEach(id -> known(id).ifPresent(worker -> loaded.put(id, worker)));
        List<Nomination> items = new ArrayList<>();
        for (WorkerId id : order.workerIds()) {
            items.add(new Nomination(id, refusalOf(() -> nominate(order, id, cohort, loaded.get(id), identity))));
        }
        return items;
    }

    private void nominate(
            NominateWorkers order,
            WorkerId id,
            Aggregate<CohortShell> cohort,
            @Nullable Aggregate<WorkerShell> worker,
            Identity identity) {
        if (worker == null) {
            throw new Rejection("unknown-worker", "There is no such worker", "workerIds");
        }
        Cohort.Open open = cohort.invoke(shell -> switch (shell.state()) {
            case Cohort.Unopened none -> throw new Rejection("unknown-cohort", "There is no such cohort");
            case Cohort.Open now -> now;
            case Cohort.Closed closed -> throw new Rejection("cohort-closed", "The cohort is closed");
        });
        NominateWorker command = new NominateWorker(
                id,
                order.cohortId(),
                open.opened().body(),
                open.opened().scheme(),
                order.pathway(),
                order.level(),
                order.occasion());
        // Deciding is pure: asked once before anything is applied, so that a refusal leaves neither seat nor case.
        WorkerState state = worker.invoke(WorkerShell::state);
        WorkerPermissions.check(identity, command, state);
        workerDecider.decide(command, state);
        int caseNumber = state instanceof Registered known ? known.caseCount() + 1 : 1;
        TakeSeat seat = new TakeSeat(id.value(), caseNumber, order.occasion().actor(), order.occasion());
        cohort.execute(shell ->
                shell.decide(cohortDecider, seat, role(CohortPermissions.check(identity, seat, shell.state()))));
        try {
            decide(worker, command, identity);
        } catch (Rejection changedItsMind) {
            // A rule changed in between: as a refusal within the list it would leave the seat without a case.
            throw new ConcurrencyException("A rule changed while the command was decided", changedItsMind);
        }
    }

    /** The cohort is looked up unlocked, locked first, and the worker's case compared again under its own lock. */
    private void givingUpTheSeat(WorkerCommand command, ReleaseCause why, Identity identity) {
        String stream = Streams.worker(command.workerId());
        Optional<CertificationCase> seen = openCase(unlocked(stream));
        Optional<Aggregate<CohortShell>> cohort =
                seen.map(open -> cohort(Streams.cohort(open.application().cohortId())));
        Aggregate<WorkerShell> worker = worker(command.workerId());
        Optional<CertificationCase> open = openCase(worker.invoke(WorkerShell::state));
        if (!seen.map(c -> c.application().cohortId())
                .equals(open.map(c -> c.application().cohortId()))) {
            throw new ConcurrencyException("The case moved to another cohort meanwhile");
        }
        Role acting = WorkerPermissions.check(identity, command, worker.invoke(WorkerShell::state));
        workerDecider.decide(command, worker.invoke(WorkerShell::state));
        if (open.isPresent() && cohort.isPresent() && !open.get().seatUsed()) {
            ReleaseSeat release = new ReleaseSeat(command.workerId().value(), why, command.occasion());
            cohort.get().execute(shell -> shell.decide(cohortDecider, release, role(acting)));
        }
        decide(worker, command, identity);
    }

    private void decide(Aggregate<WorkerShell> worker, WorkerCommand command, Identity identity) {
        decide(worker, command, identity, MetaData.emptyInstance());
    }

    private void decide(Aggregate<WorkerShell> worker, WorkerCommand command, Identity identity, MetaData occasion) {
        worker.execute(shell -> {
            Role acting = WorkerPermissions.check(identity, command, shell.state());
            shell.decide(workerDecider, command, role(acting).mergedWith(occasion));
        });
    }

    private static MetaData ministry(Identity identity) {
        return role(MinistryPermissions.check(identity));
    }

    private static MetaData role(Role acting) {
        return MetaData.with("role", acting.name());
    }

    private static Optional<CertificationCase> openCase(WorkerState state) {
        return state instanceof Registered worker ? worker.open() : Optional.empty();
    }

    private WorkerState unlocked(String stream) {
        return workerDecider.fold(store.readEvents(stream)
                .asStream()
                .map(message -> (WorkerEvent) message.getPayload())
                .toList());
    }

    private Aggregate<WorkerShell> worker(WorkerId id) {
        return known(id).orElseThrow(() -> new Rejection("unknown-worker", "There is no such worker"));
    }

    private Optional<Aggregate<WorkerShell>> known(WorkerId id) {
        try {
            return Optional.of(workers.load(Streams.worker(id)));
        } catch (AggregateNotFoundException absent) {
            return Optional.empty();
        }
    }

    private Aggregate<CohortShell> cohort(String stream) {
        try {
            return cohorts.load(stream);
        } catch (AggregateNotFoundException absent) {
            throw new Rejection("unknown-cohort", "There is no such cohort");
        }
    }

    private List<Nomination> changingRules(String stream) {
        CurrentUnitOfWork.get().afterCommit(unit -> rules.forget(stream));
        return List.of();
    }

    private static @Nullable String refusalOf(Runnable attempt) {
        try {
            attempt.run();
            return null;
        } catch (Rejection refused) {
            return refused.code();
        }
    }
}
