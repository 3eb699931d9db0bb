package id.jejak.worker.decide;

import id.jejak.kernel.Rejection;
import id.jejak.worker.RetirementKind;
import id.jejak.worker.state.Registered;
import id.jejak.worker.state.Retirement;

/** Of whoever has died nothing is recorded any more. */
final class NothingFollowsTheEnd {

    private NothingFollowsTheEnd() {}

    static void check(Registered worker) {
        Retirement left = worker.keeping().retirement();
        Rejection.unless(
                left == null || left.kind() != RetirementKind.DECEASED, "worker-deceased", "The worker has died");
    }
}
