package id.jejak.worker.decide;

import id.jejak.kernel.Rejection;
import id.jejak.worker.state.PendingRequest;

/** Whoever asked does not decide, and neither does whoever recorded the fact that it is about. */
final class AnotherPersonDecides {

    private AnotherPersonDecides() {}

    static void check(PendingRequest pending, String actor) {
        boolean involved = switch (pending) {
            case PendingRequest.Correction p -> p.asked().author().equals(actor);
            case PendingRequest.Retirement _ -> false;
        };
        Rejection.unless(
                !involved && !pending.requestedBy().equals(actor),
                "four-eyes",
                "Another person decides than whoever recorded it or asked for it");
    }
}
