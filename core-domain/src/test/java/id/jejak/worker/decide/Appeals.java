package id.jejak.worker.decide;

import static id.jejak.worker.decide.Path.*;

import id.jejak.kernel.Occasion;
import id.jejak.worker.AppealId;
import id.jejak.worker.AppealOutcome;
import id.jejak.worker.Outcome;
import id.jejak.worker.command.DecideAppeal;
import id.jejak.worker.command.FileAppeal;
import id.jejak.worker.command.RecordedFact;
import id.jejak.worker.command.WorkerCommand;
import id.jejak.worker.event.AppealFiled;
import id.jejak.worker.event.ApplicationRejected;
import id.jejak.worker.event.CertificateAnnulled;
import id.jejak.worker.event.CertificateRevoked;
import id.jejak.worker.event.CertificateSuspended;
import id.jejak.worker.event.CertificationDecided;
import id.jejak.worker.event.WorkerEvent;
import id.jejak.worker.state.Appeal;
import id.jejak.worker.state.Registered;
import id.jejak.worker.state.WorkerState;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/** Appeals against the one worker's decisions, filed and decided on. */
final class Appeals {

    static final AppealId APPEAL = new AppealId(new UUID(11, 1));
    static final String GROUNDS = "Nilai tertukar";

    private Appeals() {}

    /** The event at that place, recorded by a member of the panel. */
    static RecordedFact decision(long seq) {
        return new RecordedFact(new UUID(8, seq), seq, "panel", "PANEL", DECREE);
    }

    static FileAppeal appeal(long seq, String on) {
        return appeal(APPEAL, seq, by("operator", on));
    }

    static FileAppeal appeal(AppealId id, long seq, Occasion occasion) {
        return new FileAppeal(WORKER, id, decision(seq), GROUNDS, occasion);
    }

    static DecideAppeal hear(AppealOutcome outcome) {
        return hear(outcome, "panel2", "2018-10-01");
    }

    static DecideAppeal hear(AppealOutcome outcome, String actor, String on) {
        return new DecideAppeal(WORKER, APPEAL, outcome, by(actor, on, "Berita acara keliru"));
    }

    /** Against what was just decided, now and then. */
    static Optional<WorkerCommand> against(Random chance, LocalDate day, List<WorkerEvent> history) {
        long last = history.size() - 1L;
        return isAppealable(history.getLast()) && chance.nextInt(3) > 0
                ? Optional.of(appeal(new AppealId(new UUID(11, last)), last, on("operator", day)))
                : Optional.empty();
    }

    /** Of one that waits, at some time and by anybody. */
    static Optional<WorkerCommand> heard(Random chance, LocalDate day, WorkerState state) {
        if (!(state instanceof Registered worker) || chance.nextInt(4) > 0) {
            return Optional.empty();
        }
        List<String> accounts = List.of("panel", "panel2", "panel3", "operator", "assessor", "assessor2");
        AppealOutcome[] outcomes = AppealOutcome.values();
        return worker.keeping().appeals().values().stream()
                .filter(appeal -> appeal.decided() == null)
                .map(Appeal::filed)
                .map(AppealFiled::appealId)
                .reduce((_, later) -> later)
                .map(id -> new DecideAppeal(
                        WORKER,
                        id,
                        outcomes[chance.nextInt(outcomes.length)],
                        on(accounts.get(chance.nextInt(accounts.size())), day)));
    }

    private static boolean isAppealable(WorkerEvent event) {
        return (event instanceof CertificationDecided decided && decided.outcome() == Outcome.NOT_YET)
                || event instanceof ApplicationRejected
                || event instanceof CertificateSuspended
                || event instanceof CertificateRevoked
                || event instanceof CertificateAnnulled;
    }

    private static Occasion on(String account, LocalDate day) {
        return new Occasion(account, LocalDate.of(2030, 1, 1), day, DECREE, "as heard");
    }
}
