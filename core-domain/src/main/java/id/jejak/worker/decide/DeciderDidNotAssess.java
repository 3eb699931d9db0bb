package id.jejak.worker.decide;

import id.jejak.body.AssessorId;
import id.jejak.kernel.Rejection;
import id.jejak.worker.state.Recommended;

/** Four eyes: whoever was assigned, scored or recommended does not decide, nor does whoever is in conflict. */
final class DeciderDidNotAssess {

    private DeciderDidNotAssess() {}

    static void check(Recommended open, String decider) {
        AssessorId assessor = new AssessorId(decider);
        Rejection.unless(
                !open.assessment().assessors().contains(assessor)
                        && !open.application().inConflict().contains(assessor),
                "four-eyes",
                "Whoever assessed the case does not decide it");
    }
}
