package id.jejak.command;

import id.jejak.access.Identity;
import id.jejak.access.Role;
import id.jejak.access.WorkerPermissions;
import id.jejak.kernel.Rejection;
import id.jejak.rules.RuleBook;
import id.jejak.store.AppendResources;
import id.jejak.store.Claim;
import id.jejak.store.JejakEventStore;
import id.jejak.stream.Streams;
import id.jejak.worker.RequestId;
import id.jejak.worker.WorkerId;
import id.jejak.worker.command.ApproveRequest;
import id.jejak.worker.command.FileAppeal;
import id.jejak.worker.command.IssueCertificate;
import id.jejak.worker.command.RegisterWorker;
import id.jejak.worker.command.RequestCorrection;
import id.jejak.worker.command.RequestRetirement;
import id.jejak.worker.command.WorkerCommand;
import id.jejak.worker.decide.WorkerDecider;
import id.jejak.worker.event.WorkerEvent;
import id.jejak.worker.state.CertificationCase;
import id.jejak.worker.state.PendingRequest;
import id.jejak.worker.state.Registered;
import id.jejak.worker.state.WorkerState;
import java.util.Optional;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.jspecify.annotations.Nullable;

/** The workers: each loaded under its lock, and decided on with the claims that go with a command. */
final class WorkerStreams {

    /** The kind of the claim to a certificate's number. */
    static final String CERTIFICATE = "certificate";

    /** The kind of the note that tells of a request whom it is about. */
    static final String REQUEST = "request";

    /** The kind of the note that tells of an appeal whose it is. */
    static final String APPEAL = "appeal";

    private final StreamFamily<WorkerShell> workers;
    private final WorkerDecider decider;
    private final NikClaims niks;
    private final JejakEventStore store;

    WorkerStreams(JejakEventStore store, NikClaims niks, RuleBook rules) {
        this.workers = new StreamFamily<>(WorkerShell.class, WorkerShell::new, store);
        this.decider = new WorkerDecider(rules);
        this.niks = niks;
        this.store = store;
    }

    /** The worker that a command is for; begun where the command registers it. */
    Aggregate<WorkerShell> subject(WorkerCommand command) {
        return command instanceof RegisterWorker
                ? workers.loadOrBegin(Streams.worker(command.workerId()))
                : load(command.workerId());
    }

    /** @throws Rejection {@code unknown-worker} */
    Aggregate<WorkerShell> load(WorkerId id) {
        return known(id).orElseThrow(() -> new Rejection("unknown-worker", "There is no such worker"));
    }

    Optional<Aggregate<WorkerShell>> known(WorkerId id) {
        try {
            return Optional.of(workers.load(Streams.worker(id)));
        } catch (AggregateNotFoundException absent) {
            return Optional.empty();
        }
    }

    /** The open case as last stored, read without a lock. */
    Optional<CertificationCase> openCaseUnlocked(WorkerId id) {
        return openCase(unlocked(id));
    }

    /** What the approval is of, null where nothing waits; read without a lock, for of what kind a request is never changes. */
    @Nullable
    PendingRequest pendingUnlocked(ApproveRequest approval) {
        return unlocked(approval.workerId()) instanceof Registered worker
                ? worker.keeping().pending().get(approval.requestId())
                : null;
    }

    private WorkerState unlocked(WorkerId id) {
        return decider.fold(store.readEvents(Streams.worker(id))
                .asStream()
                .map(message -> (WorkerEvent) message.getPayload())
                .toList());
    }

    static Optional<CertificationCase> openCase(WorkerState state) {
        return state instanceof Registered worker ? worker.open() : Optional.empty();
    }

    /**
     * Asks whether the command would be refused as things stand. Deciding is pure: asked before anything is applied, so
     * that a refusal leaves nothing half done.
     *
     * @return the role in which the identity acts
     * @throws Rejection as deciding would
     */
    Role rehearse(WorkerCommand command, WorkerState state, Identity identity) {
        Role acting = WorkerPermissions.check(identity, command, state);
        decider.decide(command, state);
        return acting;
    }

    /** Decides, takes the claims that go with it, and applies what follows. */
    void decide(Aggregate<WorkerShell> worker, WorkerCommand command, Identity identity, MetaData occasion) {
        String stream = Streams.worker(command.workerId());
        if (command instanceof RegisterWorker c) {
            AppendResources.current().take(niks.claim(c.nik(), stream));
        } else if (command instanceof IssueCertificate c) {
            Rejection taken = new Rejection("certificate-number-taken", "The number is taken", "number");
            AppendResources.current().take(new Claim(CERTIFICATE, c.number().value(), stream, taken));
        } else if (command instanceof RequestCorrection c) {
            AppendResources.current().take(asked(c.correctionId(), stream));
        } else if (command instanceof RequestRetirement c) {
            AppendResources.current().take(asked(c.requestId(), stream));
        } else if (command instanceof FileAppeal c) {
            Rejection filed = new Rejection("already-appealed", "This appeal was filed already");
            AppendResources.current()
                    .take(new Claim(APPEAL, c.appealId().value().toString(), stream, filed));
        } else if (command instanceof ApproveRequest c) {
            worker.execute(shell -> niks.follow(c.requestId(), shell.state(), stream));
        }
        worker.execute(shell -> {
            WorkerCommand meant = WorkerPermissions.meant(identity, command, shell.state());
            Role acting = WorkerPermissions.check(identity, meant, shell.state());
            shell.decide(
                    decider, meant, Caller.acting(acting).mergedWith(occasion).mergedWith(Caller.onBehalf(meant)));
        });
    }

    private static Claim asked(RequestId request, String stream) {
        Rejection taken = new Rejection("already-requested", "This was asked for already");
        return new Claim(REQUEST, request.value().toString(), stream, taken);
    }
}
