package id.jejak.worker.decide;

import id.jejak.kernel.Occasion;
import id.jejak.kernel.Rejection;
import id.jejak.rules.RuleBook;
import id.jejak.worker.CertificateNumber;
import id.jejak.worker.Phase;
import id.jejak.worker.command.AnnulCertificate;
import id.jejak.worker.command.IssueCertificate;
import id.jejak.worker.command.ReinstateCertificate;
import id.jejak.worker.command.RevokeCertificate;
import id.jejak.worker.command.SuspendCertificate;
import id.jejak.worker.event.CertificateAnnulled;
import id.jejak.worker.event.CertificateIssued;
import id.jejak.worker.event.CertificateReinstated;
import id.jejak.worker.event.CertificateRevoked;
import id.jejak.worker.event.CertificateSuspended;
import id.jejak.worker.event.WorkerEvent;
import id.jejak.worker.state.Application;
import id.jejak.worker.state.Certificate;
import id.jejak.worker.state.DecidedCompetent;
import id.jejak.worker.state.Registered;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The certificate, from its issue on. */
record CertificateDecisions(RuleBook rules) {

    List<WorkerEvent> issue(IssueCertificate c, Registered worker) {
        worker.open().ifPresent(OpenCase::requireNoAppeal);
        if (!(worker.openCase() instanceof DecidedCompetent open)) {
            throw new Rejection("not-competent", "No case was decided competent");
        }
        Application application = open.application();
        LocalDate day = OpenCase.dayWithin(open, c.occasion());
        c.occasion().requireBasis();
        Rejection.unless(
                c.level() == null || c.level() == application.level(),
                "level-differs",
                "The case was decided for another level",
                "level");
        Rejection.unless(
                !worker.certificates().containsKey(c.number()),
                "certificate-number-taken",
                "The number is taken",
                "number");
        String bodyName = rules.bodyName(application.body(), day)
                .orElseThrow(() -> new Rejection("unknown-body", "The body bears no name on that day"));
        int years = OpenCase.scheme(rules, application).validityYears().value();
        return List.of(new CertificateIssued(
                application.caseNumber(),
                c.number(),
                application.level(),
                application.body(),
                bodyName,
                day,
                day.plusYears(years).minusDays(1),
                day));
    }

    List<WorkerEvent> suspend(SuspendCertificate c, Registered worker) {
        LocalDate day = c.occasion().effectiveOnOr(c.occasion().today());
        changeable(c.number(), worker, day, c.occasion(), Phase.CERTIFIED);
        return List.of(new CertificateSuspended(c.number(), c.ground(), day));
    }

    List<WorkerEvent> reinstate(ReinstateCertificate c, Registered worker) {
        LocalDate day = c.occasion().effectiveByNowOr(c.occasion().today());
        Certificate certificate = known(c.number(), worker);
        Rejection.unless(
                certificate.phaseOn(day) == Phase.SUSPENDED, "certificate-not-suspended", "It is not suspended");
        NothingElseCameOfTheCase.check(certificate, worker, day);
        changeable(c.number(), worker, day, c.occasion(), Phase.SUSPENDED);
        return List.of(new CertificateReinstated(c.number(), c.ground(), day));
    }

    List<WorkerEvent> revoke(RevokeCertificate c, Registered worker) {
        LocalDate day = c.occasion().effectiveOnOr(c.occasion().today());
        changeable(c.number(), worker, day, c.occasion(), Phase.CERTIFIED, Phase.SUSPENDED);
        return List.of(new CertificateRevoked(c.number(), c.ground(), day));
    }

    /**
     * What has expired or was revoked can still be annulled: it was never valid, and payments may have to come back. For
     * the same reason no change that is to take effect later stands in the way.
     */
    List<WorkerEvent> annul(AnnulCertificate c, Registered worker) {
        LocalDate day = c.occasion().effectiveByNowOr(c.occasion().today());
        standing(c.number(), worker, day, Phase.CERTIFIED, Phase.SUSPENDED, Phase.EXPIRED, Phase.REVOKED);
        c.occasion().requireBasis();
        return List.of(new CertificateAnnulled(c.number(), c.ground(), day));
    }

    private static void changeable(
            CertificateNumber number, Registered worker, LocalDate day, Occasion occasion, Phase... phases) {
        Certificate certificate = standing(number, worker, day, phases);
        Rejection.unless(
                !day.isBefore(certificate.lastChangedOn()),
                "effective-out-of-order",
                "The certificate has changes that take effect later",
                "effectiveOn");
        occasion.requireBasis();
    }

    private static Certificate standing(CertificateNumber number, Registered worker, LocalDate day, Phase... phases) {
        Certificate certificate = known(number, worker);
        Rejection.unless(
                !day.isBefore(certificate.issuedOn()),
                "period-invalid",
                "The certificate was not issued yet",
                "effectiveOn");
        Phase phase = certificate.phaseOn(day);
        Rejection.unless(
                phase != null && Set.of(phases).contains(phase),
                "certificate-not-valid",
                "The certificate does not stand so on that day");
        return certificate;
    }

    private static Certificate known(CertificateNumber number, Registered worker) {
        NoAppealIsOpen.check(worker, number);
        return Optional.ofNullable(worker.certificates().get(number))
                .orElseThrow(() -> new Rejection("unknown-certificate", "There is no such certificate"));
    }
}
