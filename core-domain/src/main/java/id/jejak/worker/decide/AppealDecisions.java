package id.jejak.worker.decide;

import id.jejak.kernel.Rejection;
import id.jejak.rules.RuleBook;
import id.jejak.worker.AppealId;
import id.jejak.worker.Phase;
import id.jejak.worker.command.AppealCommand;
import id.jejak.worker.command.DecideAppeal;
import id.jejak.worker.command.FileAppeal;
import id.jejak.worker.command.RecordedFact;
import id.jejak.worker.correction.CorrectedHistory;
import id.jejak.worker.event.AppealFiled;
import id.jejak.worker.event.WorkerEvent;
import id.jejak.worker.state.Appeal;
import id.jejak.worker.state.Application;
import id.jejak.worker.state.Certificate;
import id.jejak.worker.state.CertificationCase;
import id.jejak.worker.state.DecidedNotYet;
import id.jejak.worker.state.Registered;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** That a decision is appealed; what becomes of it is {@link HeardAppeals}. */
record AppealDecisions(RuleBook rules) {

    List<WorkerEvent> decide(AppealCommand command, Registered worker) {
        return switch (command) {
            case FileAppeal c -> file(c, worker);
            case DecideAppeal c -> HeardAppeals.decide(c, waiting(worker, c.appealId()), worker);
        };
    }

    private List<WorkerEvent> file(FileAppeal c, Registered worker) {
        RecordedFact fact = c.decision();
        if (fact == null || fact.seq() >= worker.keeping().history().size()) {
            throw new Rejection("unknown-event", "The worker has no such event", "against");
        }
        Rejection.unless(
                worker.keeping().appeals().values().stream()
                        .noneMatch(appeal -> appeal.filed().against().equals(fact.eventId())),
                "already-appealed",
                "This decision was appealed already",
                "against");
        AppealableDecision decision =
                AppealableDecision.at(CorrectedHistory.of(worker.keeping().history()), fact.seq());
        LocalDate day = switch (decision.kind()) {
            case NOT_YET -> onCase(c, decision, notYet(decision, worker));
            case REJECTION ->
                onCase(c, decision, rejected(decision, worker, c.occasion().today()));
            case SUSPENSION, REVOCATION, ANNULMENT -> onCertificate(c, decision, worker);
        };
        return List.of(new AppealFiled(
                c.appealId(),
                fact.eventId(),
                decision.kind(),
                decision.caseNumber(),
                decision.number(),
                fact.author(),
                c.occasion().actor(),
                c.grounds(),
                day));
    }

    private LocalDate onCase(FileAppeal c, AppealableDecision decision, CertificationCase decidedOn) {
        LocalDate day = OpenCase.dayWithin(decidedOn, c.occasion());
        requireInTime(decidedOn.application(), decision.day(), day);
        return day;
    }

    /** By the version that governed the case of which the certificate came. */
    private LocalDate onCertificate(FileAppeal c, AppealableDecision decision, Registered worker) {
        Certificate certificate =
                Objects.requireNonNull(worker.certificates().get(Objects.requireNonNull(decision.number())));
        NoAppealIsOpen.check(worker, certificate.number());
        CertificationCase assessed = worker.cases().get(certificate.caseNumber());
        if (assessed == null) {
            throw new Rejection("not-appealable", "No body of ours decided on this certificate's case", "against");
        }
        LocalDate day = c.occasion().effectiveByNowOr(c.occasion().today());
        Rejection.unless(
                !day.isBefore(decision.day()),
                "effective-out-of-order",
                "The decision takes effect later",
                "effectiveOn");
        requireInTime(assessed.application(), decision.day(), day);
        return day;
    }

    private static CertificationCase notYet(AppealableDecision decision, Registered worker) {
        CertificationCase open = OpenCase.as(DecidedNotYet.class, Phase.DECIDED_NOT_YET, worker);
        Rejection.unless(
                Integer.valueOf(open.application().caseNumber()).equals(decision.caseNumber()),
                "wrong-phase",
                "That case is not open any more");
        return open;
    }

    /** Whoever was nominated again, or has left, follows another path by now. */
    private static CertificationCase rejected(AppealableDecision decision, Registered worker, LocalDate today) {
        worker.open().ifPresent(open -> {
            OpenCase.requireNoAppeal(open);
            throw new Rejection("case-already-open", "Another case is open");
        });
        CertificationCase last = worker.cases().lastEntry().getValue();
        Rejection.unless(
                Integer.valueOf(last.application().caseNumber()).equals(decision.caseNumber()),
                "wrong-phase",
                "A later case has begun since");
        Rejection.unless(worker.phaseOn(today) != Phase.RETIRED, "wrong-phase", "The worker has left");
        return last;
    }

    private void requireInTime(Application application, LocalDate decidedOn, LocalDate day) {
        int days = OpenCase.scheme(rules, application).appealDays().value();
        Rejection.unless(
                !day.isAfter(decidedOn.plusDays(days)),
                "appeal-window-closed",
                "The time for an appeal is over",
                "effectiveOn");
    }

    private static AppealFiled waiting(Registered worker, AppealId id) {
        Appeal appeal = worker.keeping().appeals().get(id);
        if (appeal == null) {
            throw new Rejection("unknown-appeal", "There is no such appeal");
        }
        Rejection.unless(appeal.decided() == null, "appeal-already-decided", "The appeal was decided");
        return appeal.filed();
    }
}
