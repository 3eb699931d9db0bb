package id.jejak.worker.decide;

import id.jejak.body.AssessorId;
import id.jejak.kernel.Rejection;
import id.jejak.worker.state.Recommended;

/** Four eyes: whoever was assigned, scored or recommended does not decide. */
final class DeciderDidNotAssess {

    private DeciderDidNotAssess() {}

    static void check(Recommended open, String decider) {
        Rejection.unless(
                !open.assessment().assessors().contains(new AssessorId(decider)),
                "four-eyes",
                "Whoever assessed the case does not decide it");
    }
}
