package id.jejak.worker.state;

import id.jejak.body.AssessorId;
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
                        worker, e, was -> was.application().caseNumber() == e.caseNumber() ? anew(was, e) : was);
        };
    }

    private static Registered filed(Registered worker, AppealFiled e) {
        return CaseEvolution.inCase(
                worker,
                e,
                was -> Objects.equals(was.application().caseNumber(), e.caseNumber()) && !(was instanceof UnderAppeal)
                        ? new UnderAppeal(was, e.appealId())
                        : was);
    }

    private static Registered decided(Registered worker, AppealDecided e) {
        return CaseEvolution.inCase(
                worker,
                e,
                was -> was instanceof UnderAppeal open && open.appeal().equals(e.appealId()) ? open.before() : was);
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
