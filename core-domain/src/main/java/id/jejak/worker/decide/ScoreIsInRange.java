package id.jejak.worker.decide;

import id.jejak.kernel.Rejection;

/** Points for a component lie from 0 to 100. */
final class ScoreIsInRange {

    private ScoreIsInRange() {}

    static void check(int score) {
        Rejection.unless(score >= 0 && score <= 100, "score-out-of-range", "A score lies from 0 to 100", "score");
    }
}
