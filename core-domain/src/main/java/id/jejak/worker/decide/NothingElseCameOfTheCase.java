package id.jejak.worker.decide;

import id.jejak.kernel.Rejection;
import id.jejak.worker.Phase;
import id.jejak.worker.state.Certificate;
import id.jejak.worker.state.Registered;
import java.time.LocalDate;

/** A case that is assessed anew on appeal brings its suspended certificate back by that path alone, so that one case never leads to two that are valid. */
final class NothingElseCameOfTheCase {

    private NothingElseCameOfTheCase() {}

    static void check(Certificate certificate, Registered worker, LocalDate day) {
        int number = certificate.caseNumber();
        Rejection.unless(
                worker.open()
                        .filter(open -> open.application().caseNumber() == number)
                        .isEmpty(),
                "case-already-open",
                "The case is assessed anew");
        Rejection.unless(
                worker.certificates().values().stream()
                        .noneMatch(other -> other.caseNumber() == number && other.phaseOn(day) == Phase.CERTIFIED),
                "already-certified",
                "Another certificate of the same case is valid");
    }
}
