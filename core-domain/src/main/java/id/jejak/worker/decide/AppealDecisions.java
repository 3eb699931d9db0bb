package id.jejak.worker.decide;

import id.jejak.kernel.Rejection;
import id.jejak.rules.RuleBook;
import id.jejak.worker.AppealId;
import id.jejak.worker.AppealOutcome;
import id.jejak.worker.AppealedDecision;
import id.jejak.worker.Outcome;
import id.jejak.worker.Phase;
import id.jejak.worker.command.AppealCommand;
import id.jejak.worker.command.DecideAppeal;
import id.jejak.worker.command.FileAppeal;
import id.jejak.worker.command.RecordedFact;
import id.jejak.worker.correction.CorrectedHistory;
import id.jejak.worker.event.AppealDecided;
import id.jejak.worker.event.AppealFiled;
import id.jejak.worker.event.CertificationDecided;
import id.jejak.worker.event.NewAssessmentOrdered;
import id.jejak.worker.event.WorkerEvent;
import id.jejak.worker.state.Appeal;
import id.jejak.worker.state.Application;
import id.jejak.worker.state.CertificationCase;
import id.jejak.worker.state.DecidedNotYet;
import id.jejak.worker.state.Registered;
import id.jejak.worker.state.UnderAppeal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** That a decision is appealed, and what becomes of it. */
record AppealDecisions(RuleBook rules) {

    List<WorkerEvent> decide(AppealCommand command, Registered worker) {
        return switch (command) {
            case FileAppeal c -> file(c, worker);
            case DecideAppeal c -> decide(c, worker);
        };
    }

    private List<WorkerEvent> file(FileAppeal c, Registered worker) {
        RecordedFact decision = c.decision();
        if (decision == null || decision.seq() >= worker.keeping().history().size()) {
            throw new Rejection("unknown-event", "The worker has no such event", "against");
        }
        List<WorkerEvent> history = CorrectedHistory.of(worker.keeping().history());
        CertificationDecided notYet = notYet(history, decision);
        Rejection.unless(
                worker.keeping().appeals().values().stream()
                        .noneMatch(appeal -> appeal.filed().against().equals(decision.eventId())),
                "already-appealed",
                "This decision was appealed already",
                "against");
        CertificationCase open = OpenCase.as(DecidedNotYet.class, Phase.DECIDED_NOT_YET, worker);
        Application application = open.application();
        Rejection.unless(
                application.caseNumber() == notYet.caseNumber(), "wrong-phase", "That case is not open any more");
        LocalDate day = OpenCase.dayWithin(open, c.occasion());
        requireInTime(application, notYet.effectiveOn(), day);
        return List.of(new AppealFiled(
                c.appealId(),
                decision.eventId(),
                AppealedDecision.NOT_YET,
                notYet.caseNumber(),
                null,
                decision.author(),
                c.occasion().actor(),
                c.grounds(),
                day));
    }

    /** Only the latest of a case: an earlier one has been followed by another attempt. */
    private static CertificationDecided notYet(List<WorkerEvent> history, RecordedFact decision) {
        int place = Math.toIntExact(decision.seq());
        if (history.get(place) instanceof CertificationDecided decided
                && decided.outcome() == Outcome.NOT_YET
                && history.stream()
                        .skip(place + 1L)
                        .noneMatch(later -> later instanceof CertificationDecided other
                                && other.caseNumber() == decided.caseNumber())) {
            return decided;
        }
        throw new Rejection("not-appealable", "There is no appeal against that", "against");
    }

    private void requireInTime(Application application, LocalDate decidedOn, LocalDate day) {
        int days = OpenCase.scheme(rules, application).appealDays().value();
        Rejection.unless(
                !day.isAfter(decidedOn.plusDays(days)),
                "appeal-window-closed",
                "The time for an appeal is over",
                "effectiveOn");
    }

    private static List<WorkerEvent> decide(DecideAppeal c, Registered worker) {
        AppealFiled appeal = waiting(worker, c.appealId());
        if (!(worker.openCase() instanceof UnderAppeal open && open.appeal().equals(c.appealId()))) {
            throw new Rejection("wrong-phase", "The case was closed in the meantime");
        }
        AppealDeciderIsAnother.check(appeal, open, c.occasion().actor());
        LocalDate day = OpenCase.dayWithin(open, c.occasion());
        c.occasion().requireBasis();
        if (c.outcome() != AppealOutcome.DECISION_STANDS) {
            c.occasion().requireReason();
        }
        List<WorkerEvent> events = new ArrayList<>();
        events.add(new AppealDecided(
                c.appealId(),
                appeal.caseNumber(),
                appeal.number(),
                c.outcome(),
                c.occasion().actor(),
                day));
        int number = open.application().caseNumber();
        switch (c.outcome()) {
            case DECISION_STANDS -> {}
            case OVERTURNED ->
                events.add(new CertificationDecided(
                        number, Outcome.COMPETENT, c.occasion().actor(), null, day));
            case NEW_ASSESSMENT ->
                events.add(
                        new NewAssessmentOrdered(number, open.before().sheet().attempt() + 1, day));
        }
        return List.copyOf(events);
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
