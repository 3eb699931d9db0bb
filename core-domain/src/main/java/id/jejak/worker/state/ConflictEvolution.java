package id.jejak.worker.state;

import id.jejak.body.AssessorId;
import id.jejak.worker.event.ConflictDeclared;

/** What a declared conflict makes of the case it is about, if that is still open. */
final class ConflictEvolution {

    private ConflictEvolution() {}

    static Registered declared(Registered worker, ConflictDeclared e) {
        return worker.open()
                .filter(open -> open.application().caseNumber() == e.caseNumber())
                .map(_ -> CaseEvolution.inCase(
                        worker,
                        e,
                        was -> noted(was.with(was.application().conflictOf(e.assessorId())), e.assessorId())))
                .orElse(worker);
    }

    /** Before a decision the assessor's part is set aside; a decision that was taken stands. */
    private static CertificationCase noted(CertificationCase was, AssessorId assessor) {
        return switch (was) {
            case Nominated c -> c;
            case InScreening c -> c;
            case Admitted c -> new Admitted(c.application(), c.assessment().setAside(assessor));
            case ResitOpen c -> new ResitOpen(c.application(), c.assessment().setAside(assessor));
            case InAssessment c ->
                c.assessment().scoredBy(assessor)
                        ? new Admitted(c.application(), c.assessment().setAside(assessor))
                        : new InAssessment(c.application(), c.assessment().without(assessor));
            case Recommended c ->
                c.recommender().equals(assessor) || c.assessment().scoredBy(assessor)
                        ? new Admitted(c.application(), c.assessment().setAside(assessor))
                        : new Recommended(
                                c.application(), c.assessment().without(assessor), c.outcome(), c.recommender());
            case DecidedCompetent c ->
                new DecidedCompetent(c.application(), c.assessment().without(assessor));
            case DecidedNotYet c ->
                new DecidedNotYet(c.application(), c.assessment().without(assessor));
            case UnderAppeal c -> new UnderAppeal(noted(c.before(), assessor), c.appeal());
        };
    }
}
