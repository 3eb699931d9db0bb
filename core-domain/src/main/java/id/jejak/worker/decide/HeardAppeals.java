package id.jejak.worker.decide;

import id.jejak.kernel.Rejection;
import id.jejak.worker.AppealOutcome;
import id.jejak.worker.Outcome;
import id.jejak.worker.command.DecideAppeal;
import id.jejak.worker.event.AppealDecided;
import id.jejak.worker.event.AppealFiled;
import id.jejak.worker.event.ApplicationAdmitted;
import id.jejak.worker.event.CertificationDecided;
import id.jejak.worker.event.NewAssessmentOrdered;
import id.jejak.worker.event.WorkerEvent;
import id.jejak.worker.state.Registered;
import id.jejak.worker.state.UnderAppeal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What an appeal comes to, with what follows from that. */
final class HeardAppeals {

    private HeardAppeals() {}

    static List<WorkerEvent> decide(DecideAppeal c, AppealFiled appeal, Registered worker) {
        if (!(worker.openCase() instanceof UnderAppeal open
                && open.appeal().appealId().equals(c.appealId()))) {
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
        if (c.outcome() != AppealOutcome.DECISION_STANDS) {
            events.add(instead(c, appeal, open, day));
        }
        return List.copyOf(events);
    }

    private static WorkerEvent instead(DecideAppeal c, AppealFiled appeal, UnderAppeal open, LocalDate day) {
        int number = open.application().caseNumber();
        return switch (appeal.decision()) {
            case NOT_YET ->
                c.outcome() == AppealOutcome.OVERTURNED
                        ? new CertificationDecided(
                                number, Outcome.COMPETENT, c.occasion().actor(), null, day)
                        : new NewAssessmentOrdered(number, open.sheet().attempt() + 1, day);
            // Nothing has been assessed yet, so that assessing anew is to admit.
            case REJECTION -> new ApplicationAdmitted(number, day);
            case SUSPENSION, REVOCATION, ANNULMENT ->
                throw new IllegalStateException("A case is under an appeal against a certificate's change");
        };
    }
}
