package id.jejak.worker.decide;

import id.jejak.kernel.Rejection;
import id.jejak.scheme.SchemeVersion;
import id.jejak.worker.Phase;
import id.jejak.worker.state.Certificate;
import id.jejak.worker.state.Registered;
import java.time.LocalDate;

/**
 * At work on the day, no open case, no certificate that is suspended or far from its end, and no earlier case that ran on
 * after the day: at no time is more than one open.
 */
final class WorkerMayBeNominated {

    private WorkerMayBeNominated() {}

    static void check(Registered worker, SchemeVersion scheme, LocalDate day) {
        Rejection.unless(worker.open().isEmpty(), "case-already-open", "A case is open");
        Rejection.unless(!worker.engagedOn(day).isEmpty(), "not-engaged", "No engagement is live on that day");
        int window = scheme.renewal().daysBefore().value();
        for (Certificate certificate : worker.certificates().values()) {
            Phase phase = certificate.phaseOn(day);
            LocalDate end = certificate.validity().to();
            boolean renewable = phase == Phase.CERTIFIED && end != null && !day.isBefore(end.minusDays(window));
            boolean standing = phase == Phase.CERTIFIED || phase == Phase.SUSPENDED || phase == null;
            Rejection.unless(renewable || !standing, "already-certified", "A certificate stands");
        }
        Rejection.unless(
                !worker.lastCaseUntil().isAfter(day),
                "effective-out-of-order",
                "An earlier case ended later",
                "effectiveOn");
    }
}
