package id.jejak.command;

import id.jejak.access.CohortPermissions;
import id.jejak.access.Identity;
import id.jejak.access.Role;
import id.jejak.cohort.Cohort;
import id.jejak.cohort.CohortId;
import id.jejak.cohort.ReleaseCause;
import id.jejak.cohort.command.ReleaseSeat;
import id.jejak.cohort.command.TakeSeat;
import id.jejak.kernel.Rejection;
import id.jejak.worker.AppealOutcome;
import id.jejak.worker.AppealedDecision;
import id.jejak.worker.WorkerId;
import id.jejak.worker.command.DecideAppeal;
import id.jejak.worker.command.NominateWorker;
import id.jejak.worker.command.WorkerCommand;
import id.jejak.worker.state.Application;
import id.jejak.worker.state.CertificationCase;
import id.jejak.worker.state.Registered;
import id.jejak.worker.state.UnderAppeal;
import id.jejak.worker.state.WorkerState;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

/**
 * Commands on a cohort and its workers at once: a seat is taken with a case, and given up with it, or neither is. The cohort
 * is locked first, then workers by ascending id.
 */
final class SeatOrders {

    private final CohortStreams cohorts;
    private final WorkerStreams workers;

    SeatOrders(CohortStreams cohorts, WorkerStreams workers) {
        this.cohorts = cohorts;
        this.workers = workers;
    }

    /** All are loaded before the first event is applied. */
    List<Nomination> nominate(NominateWorkers order, Identity identity) {
        Aggregate<CohortShell> cohort = cohorts.load(order.cohortId());
        // Who may not nominate at all gets no list of what would become of each.
        cohort.invoke(shell -> CohortPermissions.nominating(identity, shell.state()));
        Map<WorkerId, Aggregate<WorkerShell>> loaded = new HashMap<>();
        order.workerIds().stream()
                .distinct()
                .sorted(Comparator.comparing(WorkerId::value))
                .forEach(id -> workers.known(id).ifPresent(worker -> loaded.put(id, worker)));
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
        WorkerState state = worker.invoke(WorkerShell::state);
        workers.rehearse(command, state, identity);
        int caseNumber = state instanceof Registered known ? known.caseCount() + 1 : 1;
        TakeSeat seat = new TakeSeat(id.value(), caseNumber, order.occasion().actor(), order.occasion());
        cohorts.decide(cohort, seat, identity);
        try {
            workers.decide(worker, command, identity, MetaData.emptyInstance());
        } catch (Rejection changedItsMind) {
            // A rule changed in between: as a refusal within the list it would leave the seat without a case.
            throw new ConcurrencyException("A rule changed while the command was decided", changedItsMind);
        }
    }

    /** The cohort is looked up unlocked, locked first, and the worker's case compared again under its own lock. */
    void giveUp(WorkerCommand command, ReleaseCause why, Identity identity) {
        Optional<CohortId> seen = workers.openCaseUnlocked(command.workerId())
                .map(open -> open.application().cohortId());
        Optional<Aggregate<CohortShell>> cohort = seen.map(cohorts::load);
        Aggregate<WorkerShell> worker = workers.load(command.workerId());
        WorkerState state = worker.invoke(WorkerShell::state);
        Optional<CertificationCase> open = sameCohort(seen, state);
        Role acting = workers.rehearse(command, state, identity);
        if (open.isPresent() && cohort.isPresent() && open.get().freesSeat()) {
            cohorts.releaseSeat(
                    cohort.get(), new ReleaseSeat(command.workerId().value(), why, command.occasion()), acting);
        }
        workers.decide(worker, command, identity, MetaData.emptyInstance());
    }

    /** An appeal against a rejection gives the seat back that the rejection has freed, or nothing happens. */
    void hear(DecideAppeal command, Identity identity) {
        Optional<CohortId> seen = workers.openCaseUnlocked(command.workerId())
                .map(open -> open.application().cohortId());
        Optional<Aggregate<CohortShell>> cohort = seen.map(cohorts::load);
        Aggregate<WorkerShell> worker = workers.load(command.workerId());
        WorkerState state = worker.invoke(WorkerShell::state);
        Optional<CertificationCase> open = sameCohort(seen, state);
        Role acting = workers.rehearse(command, state, identity);
        if (cohort.isPresent()
                && command.outcome() != AppealOutcome.DECISION_STANDS
                && open.orElse(null) instanceof UnderAppeal appealed
                && appealed.appeal().decision() == AppealedDecision.REJECTION) {
            Application application = appealed.application();
            TakeSeat seat = new TakeSeat(
                    command.workerId().value(),
                    application.caseNumber(),
                    application.nominatedBy(),
                    true,
                    command.occasion());
            cohorts.takeSeatBack(cohort.get(), seat, acting);
        }
        workers.decide(worker, command, identity, MetaData.emptyInstance());
    }

    /** The open case, where it is still in the cohort that was locked for it. */
    private static Optional<CertificationCase> sameCohort(Optional<CohortId> seen, WorkerState state) {
        Optional<CertificationCase> open = WorkerStreams.openCase(state);
        if (!seen.equals(open.map(now -> now.application().cohortId()))) {
            throw new ConcurrencyException("The case moved to another cohort meanwhile");
        }
        return open;
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
