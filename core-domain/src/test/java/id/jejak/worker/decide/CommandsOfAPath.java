package id.jejak.worker.decide;

import id.jejak.body.AssessorId;
import id.jejak.scheme.Component;
import id.jejak.scheme.RecommendationKind;
import id.jejak.worker.AppealOutcome;
import id.jejak.worker.Outcome;
import id.jejak.worker.ScreeningOutcome;
import id.jejak.worker.command.CloseCase;
import id.jejak.worker.command.DeclareConflict;
import id.jejak.worker.command.OpenResit;
import id.jejak.worker.command.SuspendCertificate;
import id.jejak.worker.command.WithdrawNomination;
import id.jejak.worker.command.WorkerCommand;
import id.jejak.worker.state.WorkerState;

/** The steps of a path, each with the state it is given in: for whoever asks something of every step. */
@SuppressWarnings("ImmutableEnumChecker") // records of plain values, which the checker cannot see through
public enum CommandsOfAPath {
    REGISTER(Path.register(), Path.stranger().state(), true),
    TRAIN(Path.training(), Path.registered().state(), true),
    NOMINATE(Path.nominate("2018-02-02"), Path.registered().state(), true),
    RECOMMEND_EMPLOYER(
            Path.recommendation(RecommendationKind.EMPLOYER, "Kepala Dinas"),
            Path.nominated().state(),
            true),
    WITHDRAW(
            new WithdrawNomination(Path.WORKER, Path.by("head", "2018-02-03")),
            Path.nominated().state(),
            true),
    SCREEN(Path.screen(ScreeningOutcome.ADMITTED), Path.recommendedByBoth().state(), false),
    ASSIGN(Path.assign("assessor2"), Path.admitted().state(), false),
    DECLARE_CONFLICT(
            new DeclareConflict(
                    Path.WORKER, new AssessorId("assessor2"), "relative", Path.by("secretariat", "2018-02-06")),
            Path.admitted().state(),
            false),
    ATTEND(Path.attend(Component.COGNITIVE, "2018-02-10", true), Path.admitted().state(), false),
    SCORE(Path.score(Component.COGNITIVE, 80), Path.admitted().state(), false),
    RECOMMEND_OUTCOME(Path.recommend(Outcome.COMPETENT), Path.scored(80, 80).state(), false),
    DECIDE(
            Path.decide(Outcome.COMPETENT),
            Path.scored(80, 80).after(Path.recommend(Outcome.COMPETENT)).state(),
            false),
    OPEN_RESIT(
            new OpenResit(Path.WORKER, Path.by("secretariat", "2018-12-20")),
            Path.decided(Outcome.NOT_YET).state(),
            false),
    CLOSE(
            new CloseCase(Path.WORKER, Path.by("secretariat", "2018-12-20", "Pindah")),
            Path.decided(Outcome.NOT_YET).state(),
            false),
    ISSUE(Path.issue(), Path.decided(Outcome.COMPETENT).state(), false),
    SUSPEND(
            new SuspendCertificate(Path.WORKER, Path.NUMBER, "complaint", Path.by("panel", "2018-11-01")),
            Path.certified().state(),
            false),
    FILE_APPEAL(
            Appeals.appeal(Path.decided(Outcome.NOT_YET).events() - 1L, "2018-09-20"),
            Path.decided(Outcome.NOT_YET).state(),
            true),
    DECIDE_APPEAL(
            Appeals.hear(AppealOutcome.DECISION_STANDS),
            Path.decided(Outcome.NOT_YET)
                    .after(Appeals.appeal(Path.decided(Outcome.NOT_YET).events() - 1L, "2018-09-20"))
                    .state(),
            false);

    private final WorkerCommand command;
    private final WorkerState before;
    private final boolean byDistrict;

    CommandsOfAPath(WorkerCommand command, WorkerState before, boolean byDistrict) {
        this.command = command;
        this.before = before;
        this.byDistrict = byDistrict;
    }

    public WorkerCommand command() {
        return command;
    }

    public WorkerState before() {
        return before;
    }

    /** Whether a region bounds it; else a body does. */
    public boolean byDistrict() {
        return byDistrict;
    }
}
