package id.jejak.worker.decide;

import id.jejak.body.AssessorId;
import id.jejak.kernel.Rejection;
import id.jejak.worker.state.Application;

/** An assessor has neither nominated nor recommended the candidate, and is in no declared conflict. */
final class AssessorHasNoConflict {

    private AssessorHasNoConflict() {}

    static void check(Application application, AssessorId assessor) {
        Rejection.unless(
                !application.inConflict().contains(assessor),
                "conflict-of-interest",
                "This assessor is in a declared conflict",
                "assessorId");
        Rejection.unless(
                !application.nominatedBy().equals(assessor.value())
                        && !application.recommendations().containsValue(assessor.value()),
                "conflict-of-interest",
                "This assessor nominated or recommended the worker",
                "assessorId");
    }
}
