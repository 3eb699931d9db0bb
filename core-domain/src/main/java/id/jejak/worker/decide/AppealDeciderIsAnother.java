package id.jejak.worker.decide;

import id.jejak.body.AssessorId;
import id.jejak.kernel.Rejection;
import id.jejak.worker.event.AppealFiled;
import id.jejak.worker.state.CertificationCase;

/** Four eyes: an appeal is decided by nobody who took the decision, filed the appeal, assessed the case or is in conflict. */
final class AppealDeciderIsAnother {

    private AppealDeciderIsAnother() {}

    static void check(AppealFiled appeal, CertificationCase decidedOn, String decider) {
        AssessorId assessor = new AssessorId(decider);
        Rejection.unless(
                !appeal.decidedBy().equals(decider)
                        && !appeal.filedBy().equals(decider)
                        && !decidedOn.assessors().contains(assessor)
                        && !decidedOn.application().inConflict().contains(assessor),
                "four-eyes",
                "Whoever had a part in the decision does not decide on the appeal");
    }
}
