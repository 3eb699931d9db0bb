package id.jejak.access;

import id.jejak.body.BodyId;
import id.jejak.kernel.Rejection;
import id.jejak.reference.Region;
import id.jejak.worker.CertificateNumber;
import id.jejak.worker.command.AnnulCertificate;
import id.jejak.worker.command.AssignAssessor;
import id.jejak.worker.command.CloseCase;
import id.jejak.worker.command.DecideOutcome;
import id.jejak.worker.command.EndEngagement;
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

/** Who may give which command to which worker. */
public final class WorkerPermissions {

    private WorkerPermissions() {}

    /**
     * @return the role in which the identity acts
     * @throws Rejection {@code role-not-allowed}, {@code region-out-of-scope} or {@code body-out-of-scope}
     */
    public static Role check(Identity identity, WorkerCommand command, WorkerState state) {
        return switch (command) {
            // Whoever begins somewhere is in scope by where the engagement is: a transfer asks nothing of the old
            // district.
            case RegisterWorker c -> inRegion(identity, c.engagement().region());
            case StartEngagement c -> inRegion(identity, c.engagement().region());
            case EndEngagement c -> ofDistrict(identity, Role.OPERATOR, command, state);
            case SetEngagementTerms c -> ofDistrict(identity, Role.OPERATOR, command, state);
            case RecordTraining c -> ofDistrict(identity, Role.OPERATOR, command, state);
            case RecordRecommendation c -> ofDistrict(identity, Role.OPERATOR, command, state);
            case NominateWorker c -> ofDistrict(identity, Role.HEAD, command, state);
            case WithdrawNomination c -> ofDistrict(identity, Role.HEAD, command, state);
            case ScreenApplication c -> ofBody(identity, caseBody(state), Role.SECRETARIAT);
            case AssignAssessor c -> ofBody(identity, caseBody(state), Role.SECRETARIAT);
            case OpenResit c -> ofBody(identity, caseBody(state), Role.SECRETARIAT);
            case CloseCase c -> ofBody(identity, caseBody(state), Role.SECRETARIAT);
            case RecordAttendance c -> ofBody(identity, caseBody(state), Role.SECRETARIAT, Role.ASSESSOR);
            case ScoreComponent c ->
                c.assessor() == null
                        ? ofBody(identity, caseBody(state), Role.SECRETARIAT)
                        : ofBody(identity, caseBody(state), Role.ASSESSOR);
            case RecommendOutcome c -> ofBody(identity, caseBody(state), Role.ASSESSOR);
            case DecideOutcome c -> ofBody(identity, caseBody(state), Role.PANEL);
            case IssueCertificate c -> ofBody(identity, caseBody(state), Role.PANEL);
            case SuspendCertificate c -> ofBody(identity, certifier(state, c.number()), Role.PANEL);
            case ReinstateCertificate c -> ofBody(identity, certifier(state, c.number()), Role.PANEL);
            case RevokeCertificate c -> ofBody(identity, certifier(state, c.number()), Role.PANEL);
            case AnnulCertificate c -> ofBody(identity, certifier(state, c.number()), Role.PANEL);
        };
    }

    private static Role inRegion(Identity identity, Region region) {
        Role role = Scopes.role(identity, Role.OPERATOR);
        Scopes.region(identity, region);
        return role;
    }

    private static Role ofDistrict(Identity identity, Role wanted, WorkerCommand command, WorkerState state) {
        Role role = Scopes.role(identity, wanted);
        if (state instanceof Registered worker) {
            Rejection.unless(
                    regions(worker, command).stream().anyMatch(identity::covers),
                    "region-out-of-scope",
                    "The worker is not in a region of this account");
        }
        return role;
    }

    /** Where a worker belongs: the engagements that have not ended, or all of them when every one has. */
    private static List<Region> regions(Registered worker, WorkerCommand command) {
        List<Region> current = worker.engagements().values().stream()
                .filter(e -> e.period().to() == null
                        || !e.period().to().isBefore(command.occasion().today()))
                .map(Engagement::region)
                .toList();
        return current.isEmpty()
                ? worker.engagements().values().stream().map(Engagement::region).toList()
                : current;
    }

    /** No body, no bound: the decider then refuses for want of a case or certificate. */
    private static Role ofBody(Identity identity, Optional<BodyId> body, Role... wanted) {
        Role role = Scopes.role(identity, wanted);
        body.ifPresent(known -> Scopes.body(identity, known));
        return role;
    }

    private static Optional<BodyId> caseBody(WorkerState state) {
        return state instanceof Registered worker
                ? worker.open().map(CertificationCase::application).map(application -> application.body())
                : Optional.empty();
    }

    private static Optional<BodyId> certifier(WorkerState state, CertificateNumber number) {
        return state instanceof Registered worker
                ? Optional.ofNullable(worker.certificates().get(number)).map(Certificate::body)
                : Optional.empty();
    }
}
