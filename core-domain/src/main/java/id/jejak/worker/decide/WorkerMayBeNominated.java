package id.jejak.worker.decide;

import id.jejak.kernel.Rejection;
import id.jejak.scheme.SchemeVersion;
import id.jejak.worker.Phase;
import id.jejak.worker.state.Certificate;
import id.jejak.worker.state.EndedCase;
import id.jejak.worker.state.Registered;
import java.time.LocalDate;
import java.util.stream.Stream;

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
            NoAppealIsOpen.check(worker, certificate.number());
            Phase phase = certificate.phaseOn(day);
            LocalDate end = certificate.validity().to();
            boolean renewable = phase == Phase.CERTIFIED && end != null && !day.isBefore(end.minusDays(window));
            boolean standing = phase == Phase.CERTIFIED || phase == Phase.SUSPENDED || phase == null;
            Rejection.unless(renewable || !standing, "already-certified", "A certificate stands");
        }
        Rejection.unless(
                !lastCaseUntil(worker).isAfter(day),
                "effective-out-of-order",
                "An earlier case ended later",
                "effectiveOn");
    }

    /** The day on which the last of the cases that are over ended, with a certificate or without; else the first of days. */
    private static LocalDate lastCaseUntil(Registered worker) {
        return Stream.concat(
                        worker.endedCases().stream().map(EndedCase::on),
                        worker.certificates().values().stream().map(Certificate::issuedOn))
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
    }
}
