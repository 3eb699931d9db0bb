package id.jejak.worker.state;

import id.jejak.body.AssessorId;
import id.jejak.worker.AppealOutcome;
import id.jejak.worker.AppealedDecision;
import id.jejak.worker.Phase;
import id.jejak.worker.event.AnnulmentOverturned;
import id.jejak.worker.event.AppealDecided;
import id.jejak.worker.event.AppealEvent;
import id.jejak.worker.event.AppealFiled;
import id.jejak.worker.event.NewAssessmentOrdered;
import java.util.Objects;

/** What becomes of a worker by an appeal. */
final class AppealEvolution {

    private AppealEvolution() {}

    static Registered evolve(Registered worker, AppealEvent event) {
        return switch (event) {
            case AppealFiled e -> filed(worker.with(worker.keeping().appealed(e)), e);
            case AppealDecided e -> decided(worker.with(worker.keeping().heard(e)), e);
            case NewAssessmentOrdered e ->
                CaseEvolution.inCase(
                        worker.withCaseReopened(e.caseNumber()),
                        e,
                        was -> was.application().caseNumber() == e.caseNumber() ? anew(was, e) : was);
            case AnnulmentOverturned e -> worker.withCertificate(e.number(), Certificate::withoutAnnulment);
        };
    }

    /** A case that was rejected is open again until the appeal is decided. */
    private static Registered filed(Registered worker, AppealFiled e) {
        Registered open = e.decision() == AppealedDecision.REJECTION && e.caseNumber() != null
                ? worker.withCaseReopened(e.caseNumber())
                : worker;
        return CaseEvolution.inCase(
                open,
                e,
                was -> Objects.equals(was.application().caseNumber(), e.caseNumber()) && !(was instanceof UnderAppeal)
                        ? new UnderAppeal(was, e)
                        : was);
    }

    private static Registered decided(Registered worker, AppealDecided e) {
        if (!(worker.openCase() instanceof UnderAppeal open
                && open.appeal().appealId().equals(e.appealId()))) {
            return worker;
        }
        Registered before = CaseEvolution.inCase(worker, e, _ -> open.before().with(open.application()));
        return open.appeal().decision() == AppealedDecision.REJECTION && e.outcome() == AppealOutcome.DECISION_STANDS
                ? CaseEvolution.ended(before, open.application().caseNumber(), Phase.REJECTED, e.effectiveOn())
                : before;
    }

    /** Whoever has assessed the case never does again. */
    private static CertificationCase anew(CertificationCase was, NewAssessmentOrdered e) {
        Application application = was.application();
        for (AssessorId assessor : was.assessors()) {
            application = application.conflictOf(assessor);
        }
        return new Admitted(application, was.sheet().anew(e.attempt()));
    }
}
