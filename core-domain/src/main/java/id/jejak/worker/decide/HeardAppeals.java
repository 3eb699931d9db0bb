package id.jejak.worker.decide;

import id.jejak.kernel.Rejection;
import id.jejak.worker.AppealOutcome;
import id.jejak.worker.CertificateNumber;
import id.jejak.worker.Outcome;
import id.jejak.worker.Phase;
import id.jejak.worker.command.DecideAppeal;
import id.jejak.worker.event.AnnulmentOverturned;
import id.jejak.worker.event.AppealDecided;
import id.jejak.worker.event.AppealFiled;
import id.jejak.worker.event.ApplicationAdmitted;
import id.jejak.worker.event.CertificateReinstated;
import id.jejak.worker.event.CertificationDecided;
import id.jejak.worker.event.NewAssessmentOrdered;
import id.jejak.worker.event.WorkerEvent;
import id.jejak.worker.state.Certificate;
import id.jejak.worker.state.CertificationCase;
import id.jejak.worker.state.Registered;
import id.jejak.worker.state.UnderAppeal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** What an appeal comes to, with what follows from that. */
final class HeardAppeals {

    private HeardAppeals() {}

    static List<WorkerEvent> decide(DecideAppeal c, AppealFiled appeal, Registered worker) {
        CertificateNumber number = appeal.number();
        return number == null
                ? onCase(c, appeal, worker)
                : onCertificate(
                        c, appeal, Objects.requireNonNull(worker.certificates().get(number)), worker);
    }

    private static List<WorkerEvent> onCase(DecideAppeal c, AppealFiled appeal, Registered worker) {
        if (!(worker.openCase() instanceof UnderAppeal open
                && open.appeal().appealId().equals(c.appealId()))) {
            throw new Rejection("wrong-phase", "The case was closed in the meantime");
        }
        AppealDeciderIsAnother.check(appeal, open, c.occasion().actor());
        LocalDate day = OpenCase.dayWithin(open, c.occasion());
        requireDocument(c);
        int number = open.application().caseNumber();
        return switch (c.outcome()) {
            case DECISION_STANDS -> List.of(decided(c, appeal, day));
            case OVERTURNED -> List.of(decided(c, appeal, day), opposite(c, appeal, number, day));
            case NEW_ASSESSMENT -> List.of(decided(c, appeal, day), anew(appeal, open, day));
        };
    }

    private static WorkerEvent opposite(DecideAppeal c, AppealFiled appeal, int number, LocalDate day) {
        return switch (appeal.decision()) {
            case NOT_YET ->
                new CertificationDecided(number, Outcome.COMPETENT, c.occasion().actor(), null, day);
            case REJECTION -> new ApplicationAdmitted(number, day);
            case SUSPENSION, REVOCATION, ANNULMENT -> throw noCase();
        };
    }

    private static WorkerEvent anew(AppealFiled appeal, CertificationCase open, LocalDate day) {
        int number = open.application().caseNumber();
        return switch (appeal.decision()) {
            case NOT_YET -> new NewAssessmentOrdered(number, open.sheet().attempt() + 1, day);
            // Nothing has been assessed yet, so that assessing anew is to admit.
            case REJECTION -> new ApplicationAdmitted(number, day);
            case SUSPENSION, REVOCATION, ANNULMENT -> throw noCase();
        };
    }

    private static List<WorkerEvent> onCertificate(
            DecideAppeal c, AppealFiled appeal, Certificate certificate, Registered worker) {
        CertificationCase assessed = Objects.requireNonNull(worker.cases().get(certificate.caseNumber()));
        AppealDeciderIsAnother.check(appeal, assessed, c.occasion().actor());
        LocalDate day = c.occasion().effectiveByNowOr(c.occasion().today());
        Rejection.unless(
                !day.isBefore(appeal.effectiveOn()),
                "effective-out-of-order",
                "The appeal was filed later",
                "effectiveOn");
        requireDocument(c);
        return switch (c.outcome()) {
            case DECISION_STANDS -> List.of(decided(c, appeal, day));
            case OVERTURNED -> List.of(decided(c, appeal, day), back(c, appeal, certificate.number(), day));
            case NEW_ASSESSMENT -> {
                requireNoOtherPath(assessed, worker, day);
                yield List.of(
                        decided(c, appeal, day),
                        new NewAssessmentOrdered(
                                certificate.caseNumber(), assessed.sheet().attempt() + 1, day));
            }
        };
    }

    private static WorkerEvent back(DecideAppeal c, AppealFiled appeal, CertificateNumber number, LocalDate day) {
        return switch (appeal.decision()) {
            case SUSPENSION, REVOCATION ->
                new CertificateReinstated(number, c.occasion().requireReason(), day);
            case ANNULMENT -> new AnnulmentOverturned(number, day);
            case NOT_YET, REJECTION -> throw new IllegalStateException("No certificate was decided on");
        };
    }

    private static void requireNoOtherPath(CertificationCase assessed, Registered worker, LocalDate day) {
        Rejection.unless(worker.open().isEmpty(), "case-already-open", "Another case is open");
        Rejection.unless(
                assessed.application().caseNumber() == worker.caseCount(),
                "wrong-phase",
                "A later case has begun since");
        Rejection.unless(worker.phaseOn(day) != Phase.RETIRED, "wrong-phase", "The worker has left");
    }

    private static void requireDocument(DecideAppeal c) {
        c.occasion().requireBasis();
        if (c.outcome() != AppealOutcome.DECISION_STANDS) {
            c.occasion().requireReason();
        }
    }

    private static AppealDecided decided(DecideAppeal c, AppealFiled appeal, LocalDate day) {
        return new AppealDecided(
                c.appealId(),
                appeal.caseNumber(),
                appeal.number(),
                c.outcome(),
                c.occasion().actor(),
                day);
    }

    private static IllegalStateException noCase() {
        return new IllegalStateException("No case was decided on");
    }
}
