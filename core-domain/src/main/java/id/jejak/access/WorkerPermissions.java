package id.jejak.access;

import id.jejak.body.AssessorId;
import id.jejak.body.BodyId;
import id.jejak.kernel.Rejection;
import id.jejak.reference.Region;
import id.jejak.worker.CertificateNumber;
import id.jejak.worker.EngagementId;
import id.jejak.worker.command.AnnulCertificate;
import id.jejak.worker.command.AppealCommand;
import id.jejak.worker.command.AssignAssessor;
import id.jejak.worker.command.CloseCase;
import id.jejak.worker.command.DecideOutcome;
import id.jejak.worker.command.DeclareConflict;
import id.jejak.worker.command.EndEngagement;
import id.jejak.worker.command.HoldCommand;
import id.jejak.worker.command.IssueCertificate;
import id.jejak.worker.command.NominateWorker;
import id.jejak.worker.command.OpenResit;
import id.jejak.worker.command.RecommendOutcome;
import id.jejak.worker.command.RecordAttendance;
import id.jejak.worker.command.RecordRecommendation;
import id.jejak.worker.command.RecordTraining;
import id.jejak.worker.command.RegisterWorker;
import id.jejak.worker.command.ReinstateCertificate;
import id.jejak.worker.command.RevokeCertificate;
import id.jejak.worker.command.ScoreComponent;
import id.jejak.worker.command.ScreenApplication;
import id.jejak.worker.command.SecondPersonCommand;
import id.jejak.worker.command.SetEngagementTerms;
import id.jejak.worker.command.StartEngagement;
import id.jejak.worker.command.SuspendCertificate;
import id.jejak.worker.command.WithdrawNomination;
import id.jejak.worker.command.WorkerCommand;
import id.jejak.worker.state.Certificate;
import id.jejak.worker.state.CertificationCase;
import id.jejak.worker.state.Engagement;
import id.jejak.worker.state.Registered;
import id.jejak.worker.state.WorkerState;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who may give which command to which worker. */
public final class WorkerPermissions {

    private WorkerPermissions() {}

    /**
     * What it asks does not depend on the phase: whoever may not act on a case cannot find out how it stands by trying.
     *
     * @return the role in which the identity acts
     * @throws Rejection {@code role-not-allowed}, {@code region-out-of-scope}, {@code body-out-of-scope} or
     *     {@code assessor-not-assigned}
     */
    public static Role check(Identity identity, WorkerCommand command, WorkerState state) {
        return switch (command) {
            // Whoever begins somewhere is in scope by where the engagement is: a transfer asks nothing of the old
            // district.
            case RegisterWorker c -> inRegion(identity, c.engagement().region());
            case StartEngagement c -> inRegion(identity, c.engagement().region());
            case EndEngagement c -> ofEngagement(identity, c.engagementId(), command, state);
            case SetEngagementTerms c -> ofEngagement(identity, c.engagementId(), command, state);
            case RecordTraining c -> ofDistrict(identity, Role.OPERATOR, command, state);
            case RecordRecommendation c -> ofDistrict(identity, Role.OPERATOR, command, state);
            case NominateWorker c -> ofDistrict(identity, Role.HEAD, command, state);
            case WithdrawNomination c -> ofDistrict(identity, Role.HEAD, command, state);
            case ScreenApplication c -> ofCase(identity, Role.SECRETARIAT, state);
            case AssignAssessor c -> ofCase(identity, Role.SECRETARIAT, state);
            case DeclareConflict c ->
                ofCase(identity, isOf(identity, c.assessorId()) ? Role.ASSESSOR : Role.SECRETARIAT, state);
            case OpenResit c -> ofCase(identity, Role.SECRETARIAT, state);
            case CloseCase c -> ofCase(identity, Role.SECRETARIAT, state);
            case RecordAttendance c ->
                writesForAssessors(identity, state)
                        ? ofCase(identity, Role.SECRETARIAT, state)
                        : assigned(identity, state);
            case ScoreComponent c ->
                c.assessor() == null ? ofCase(identity, Role.SECRETARIAT, state) : assigned(identity, state);
            case RecommendOutcome c -> assigned(identity, state);
            case DecideOutcome c -> ofCase(identity, Role.PANEL, state);
            case IssueCertificate c -> ofCase(identity, Role.PANEL, state);
            case SuspendCertificate c -> ofBody(identity, certifier(state, c.number()), Role.PANEL);
            case ReinstateCertificate c -> ofBody(identity, certifier(state, c.number()), Role.PANEL);
            case RevokeCertificate c -> ofBody(identity, certifier(state, c.number()), Role.PANEL);
            case AnnulCertificate c -> ofBody(identity, certifier(state, c.number()), Role.PANEL);
            case AppealCommand c -> AppealPermissions.check(identity, c, state);
            case HoldCommand c -> ofDistrict(identity, Role.ALLOWANCE_OFFICER, command, state);
            case SecondPersonCommand c -> RequestPermissions.check(identity, c, state);
        };
    }

    /**
     * The command as the identity means it: whoever is assigned to the case scores for themselves, the secretariat writes
     * off a sheet where it is not.
     */
    public static WorkerCommand meant(Identity identity, WorkerCommand command, WorkerState state) {
        return command instanceof ScoreComponent score
                        && score.assessor() != null
                        && writesForAssessors(identity, state)
                ? score.fromSheet()
                : command;
    }

    private static Role inRegion(Identity identity, Region region) {
        Role role = Scopes.role(identity, Role.OPERATOR);
        Scopes.region(identity, region);
        return role;
    }

    static Role ofDistrict(Identity identity, Role wanted, WorkerCommand command, WorkerState state) {
        Role role = Scopes.role(identity, wanted);
        if (state instanceof Registered worker) {
            Rejection.unless(
                    regions(worker, command).stream().anyMatch(identity::covers),
                    "region-out-of-scope",
                    "The worker is not in a region of this account");
        }
        return role;
    }

    /** An engagement is its own district's, wherever else the worker is engaged. */
    private static Role ofEngagement(
            Identity identity, EngagementId engagement, WorkerCommand command, WorkerState state) {
        return state instanceof Registered worker && worker.engagements().containsKey(engagement)
                ? inRegion(identity, worker.engagements().get(engagement).region())
                : ofDistrict(identity, Role.OPERATOR, command, state);
    }

    /** Where a worker belongs: the engagements that have not ended, or all of them when every one has. */
    static List<Region> regions(Registered worker, WorkerCommand command) {
        List<Region> current = worker.engagements().values().stream()
                .filter(e -> e.period().to() == null
                        || !e.period().to().isBefore(command.occasion().today()))
                .map(Engagement::region)
                .toList();
        return current.isEmpty()
                ? worker.engagements().values().stream().map(Engagement::region).toList()
                : current;
    }

    /** Of the body whose case is open; where none is, of one that has had a case of the worker. */
    private static Role ofCase(Identity identity, Role wanted, WorkerState state) {
        Role role = Scopes.role(identity, wanted);
        if (state instanceof Registered worker) {
            Set<BodyId> bodies =
                    worker.open().map(open -> Set.of(open.application().body())).orElseGet(worker::bodies);
            Scopes.anyBody(identity, bodies);
        }
        return role;
    }

    /** To whoever is not assigned a case is the same in each phase, and so is none. */
    private static Role assigned(Identity identity, WorkerState state) {
        Role role = Scopes.role(identity, Role.ASSESSOR);
        if (state instanceof Registered) {
            Rejection.unless(
                    isAssigned(identity, state),
                    "assessor-not-assigned",
                    "Only an assessor who is assigned to the case assesses");
        }
        return ofCase(identity, role, state);
    }

    /** The secretariat does, but for whoever is assigned too. */
    private static boolean writesForAssessors(Identity identity, WorkerState state) {
        return identity.isAny(Role.SECRETARIAT) && !isAssigned(identity, state);
    }

    private static boolean isOf(Identity identity, AssessorId assessor) {
        return identity.isAny(Role.ASSESSOR) && identity.asAssessor().equals(assessor);
    }

    static boolean isAssigned(Identity identity, WorkerState state) {
        return identity.isAny(Role.ASSESSOR)
                && state instanceof Registered worker
                && worker.open()
                        .map(CertificationCase::assessors)
                        .orElseGet(Set::of)
                        .contains(identity.asAssessor());
    }

    /** No certificate, no bound: the decider then refuses for want of one. */
    private static Role ofBody(Identity identity, Optional<BodyId> body, Role wanted) {
        Role role = Scopes.role(identity, wanted);
        body.ifPresent(known -> Scopes.anyBody(identity, Set.of(known)));
        return role;
    }

    private static Optional<BodyId> certifier(WorkerState state, CertificateNumber number) {
        return state instanceof Registered worker
                ? Optional.ofNullable(worker.certificates().get(number)).map(Certificate::body)
                : Optional.empty();
    }
}
