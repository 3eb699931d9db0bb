package id.jejak.worker.decide;

import id.jejak.kernel.Decider;
import id.jejak.kernel.Rejection;
import id.jejak.rules.RuleBook;
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
import id.jejak.worker.event.WorkerEvent;
import id.jejak.worker.state.Registered;
import id.jejak.worker.state.Unregistered;
import id.jejak.worker.state.WorkerFold;
import id.jejak.worker.state.WorkerState;
import java.util.List;

/**
 * Decides what may happen to one worker, under the dated rules of a {@link RuleBook} that does not change while a
 * decision is taken. Uniqueness across workers (NIK, certificate number) and seats are not decided here: they are claims
 * and the cohort's.
 */
public final class WorkerDecider implements Decider<WorkerCommand, WorkerEvent, WorkerState> {

    private final EngagementDecisions engagements;
    private final CaseDecisions cases;
    private final AssessmentDecisions assessments;
    private final CertificateDecisions certificates;
    private final AppealDecisions appeals;
    private final HoldDecisions holds;
    private final RequestDecisions requests;

    /** Decides under {@code rules}. */
    public WorkerDecider(RuleBook rules) {
        engagements = new EngagementDecisions(rules);
        cases = new CaseDecisions(rules);
        assessments = new AssessmentDecisions(rules);
        certificates = new CertificateDecisions(rules);
        appeals = new AppealDecisions(rules);
        holds = new HoldDecisions(rules);
        requests = new RequestDecisions(rules);
    }

    @Override
    public WorkerState initial() {
        return new Unregistered();
    }

    @Override
    public List<WorkerEvent> decide(WorkerCommand command, WorkerState state) {
        return switch (state) {
            case Unregistered nobody ->
                command instanceof RegisterWorker register ? engagements.register(register) : unknown();
            case Registered worker -> decide(command, worker);
        };
    }

    @Override
    public WorkerState evolve(WorkerState state, WorkerEvent event) {
        return WorkerFold.next(state, event);
    }

    private List<WorkerEvent> decide(WorkerCommand command, Registered worker) {
        NothingFollowsTheEnd.check(worker);
        return switch (command) {
            case RegisterWorker c -> throw new Rejection("already-registered", "This worker is registered already");
            case StartEngagement c -> engagements.start(c, worker);
            case EndEngagement c -> engagements.end(c, worker);
            case SetEngagementTerms c -> engagements.setTerms(c, worker);
            case RecordTraining c -> engagements.recordTraining(c, worker);
            case NominateWorker c -> cases.nominate(c, worker);
            case WithdrawNomination c -> cases.withdraw(c, worker);
            case RecordRecommendation c -> cases.recommend(c, worker);
            case ScreenApplication c -> cases.screen(c, worker);
            case CloseCase c -> cases.close(c, worker);
            case AssignAssessor c -> assessments.assign(c, worker);
            case DeclareConflict c -> ConflictDecisions.declare(c, worker);
            case RecordAttendance c -> assessments.attend(c, worker);
            case ScoreComponent c -> assessments.score(c, worker);
            case RecommendOutcome c -> assessments.recommend(c, worker);
            case DecideOutcome c -> assessments.decide(c, worker);
            case OpenResit c -> assessments.openResit(c, worker);
            case IssueCertificate c -> certificates.issue(c, worker);
            case SuspendCertificate c -> certificates.suspend(c, worker);
            case ReinstateCertificate c -> certificates.reinstate(c, worker);
            case RevokeCertificate c -> certificates.revoke(c, worker);
            case AnnulCertificate c -> certificates.annul(c, worker);
            case SecondPersonCommand c -> requests.decide(c, worker);
            case AppealCommand c -> appeals.decide(c, worker);
            case HoldCommand c -> holds.decide(c, worker);
        };
    }

    private static List<WorkerEvent> unknown() {
        throw new Rejection("unknown-worker", "There is no such worker");
    }
}
