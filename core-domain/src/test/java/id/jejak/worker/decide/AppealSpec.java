package id.jejak.worker.decide;

import static id.jejak.worker.decide.Appeals.*;
import static id.jejak.worker.decide.Path.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.body.AssessorId;
import id.jejak.kernel.DeciderSpec;
import id.jejak.kernel.Occasion;
import id.jejak.worker.AppealId;
import id.jejak.worker.AppealOutcome;
import id.jejak.worker.AppealedDecision;
import id.jejak.worker.Outcome;
import id.jejak.worker.Phase;
import id.jejak.worker.RequestId;
import id.jejak.worker.RetirementKind;
import id.jejak.worker.command.ApproveRequest;
import id.jejak.worker.command.AssignAssessor;
import id.jejak.worker.command.CloseCase;
import id.jejak.worker.command.DecideAppeal;
import id.jejak.worker.command.DeclareConflict;
import id.jejak.worker.command.FileAppeal;
import id.jejak.worker.command.OpenResit;
import id.jejak.worker.command.RequestRetirement;
import id.jejak.worker.command.WorkerCommand;
import id.jejak.worker.event.AppealDecided;
import id.jejak.worker.event.AppealFiled;
import id.jejak.worker.event.CertificationDecided;
import id.jejak.worker.event.NewAssessmentOrdered;
import id.jejak.worker.event.WorkerEvent;
import id.jejak.worker.state.Admitted;
import id.jejak.worker.state.CertificationCase;
import id.jejak.worker.state.Registered;
import id.jejak.worker.state.WorkerState;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Against not yet competent, decided on 10 September 2018. */
class AppealSpec {

    private static final String LAST_DAY = "2018-10-10";
    private static final DeciderSpec<WorkerCommand, WorkerEvent, WorkerState> NOT_YET = decided(Outcome.NOT_YET);
    private static final long DECISION = NOT_YET.events() - 1L;

    private static DeciderSpec<WorkerCommand, WorkerEvent, WorkerState> appealed() {
        return NOT_YET.after(appeal(DECISION, "2018-09-20"));
    }

    @Test
    void an_appeal_names_what_it_is_against_and_who_decided_that() {
        NOT_YET.when(appeal(DECISION, "2018-09-20"))
                .then(new AppealFiled(
                        APPEAL,
                        decision(DECISION).eventId(),
                        AppealedDecision.NOT_YET,
                        1,
                        null,
                        "panel",
                        "operator",
                        GROUNDS,
                        day("2018-09-20")));
        assertThat(phase(appealed())).isEqualTo(Phase.UNDER_APPEAL);
    }

    @Test
    void it_is_filed_within_the_days_that_the_scheme_gives() {
        NOT_YET.when(appeal(DECISION, LAST_DAY)).thenState(AppealSpec::phaseOf, Phase.UNDER_APPEAL);
        NOT_YET.when(appeal(DECISION, "2018-10-11")).thenRefused("appeal-window-closed");
        NOT_YET.when(appeal(DECISION, "2018-09-09")).thenRefused("effective-out-of-order");
        NOT_YET.when(appeal(
                        APPEAL, DECISION, new Occasion("operator", day("2018-09-20"), day("2018-09-21"), null, null)))
                .thenRefused("effective-in-future");
    }

    @Test
    void only_what_was_decided_against_the_worker_can_be_appealed() {
        NOT_YET.when(new FileAppeal(WORKER, APPEAL, null, GROUNDS, by("operator", "2018-09-20")))
                .thenRefused("unknown-event");
        for (long seq = 0; seq < DECISION; seq++) {
            NOT_YET.when(appeal(seq, "2018-09-20")).thenRefused("not-appealable");
        }
        decided(Outcome.COMPETENT).when(appeal(DECISION, "2018-09-20")).thenRefused("not-appealable");
        NOT_YET.after(new CloseCase(WORKER, by("secretariat", "2018-09-12", "Pindah")))
                .when(appeal(DECISION, "2018-09-20"))
                .thenRefused("wrong-phase");
    }

    @Test
    void a_decision_is_appealed_once() {
        AppealId again = new AppealId(new UUID(11, 2));
        appealed().when(appeal(again, DECISION, by("operator", "2018-09-21"))).thenRefused("already-appealed");
        appealed()
                .after(hear(AppealOutcome.DECISION_STANDS))
                .when(appeal(again, DECISION, by("operator", "2018-10-02")))
                .thenRefused("already-appealed");
    }

    @Test
    void while_it_is_open_nothing_else_happens_to_the_case() {
        for (CommandsOfAPath step : CommandsOfAPath.values()) {
            switch (step) {
                case WITHDRAW,
                        RECOMMEND_EMPLOYER,
                        SCREEN,
                        ASSIGN,
                        DECLARE_CONFLICT,
                        ATTEND,
                        SCORE,
                        RECOMMEND_OUTCOME,
                        DECIDE,
                        OPEN_RESIT,
                        CLOSE,
                        ISSUE -> appealed().when(step.command()).thenRefused("under-appeal");
                default -> {
                    // not on a case that is open
                }
            }
        }
        appealed().when(nominate("2018-12-01")).thenRefused("case-already-open");
    }

    @Test
    void a_decision_that_stands_leaves_all_as_it_was() {
        DeciderSpec<WorkerCommand, WorkerEvent, WorkerState> stands = appealed()
                .when(hear(AppealOutcome.DECISION_STANDS))
                .then(new AppealDecided(APPEAL, 1, null, AppealOutcome.DECISION_STANDS, "panel2", day("2018-10-01")));
        assertThat(phase(stands)).isEqualTo(Phase.DECIDED_NOT_YET);
        assertThat(open(stands).sheet()).isEqualTo(open(NOT_YET).sheet());
        stands.when(new OpenResit(WORKER, by("secretariat", "2018-12-20")))
                .thenState(AppealSpec::phaseOf, Phase.RESIT_OPEN);
    }

    @Test
    void overturned_it_is_decided_competent_at_once() {
        DeciderSpec<WorkerCommand, WorkerEvent, WorkerState> overturned = appealed()
                .when(hear(AppealOutcome.OVERTURNED))
                .then(
                        new AppealDecided(APPEAL, 1, null, AppealOutcome.OVERTURNED, "panel2", day("2018-10-01")),
                        new CertificationDecided(1, Outcome.COMPETENT, "panel2", null, day("2018-10-01")));
        assertThat(phase(overturned)).isEqualTo(Phase.DECIDED_COMPETENT);
        overturned.when(issue()).thenState(AppealSpec::phaseOf, Phase.CERTIFIED);
    }

    @Test
    void a_new_assessment_is_by_others_and_no_resit() {
        DeciderSpec<WorkerCommand, WorkerEvent, WorkerState> anew = appealed()
                .when(hear(AppealOutcome.NEW_ASSESSMENT))
                .then(
                        new AppealDecided(APPEAL, 1, null, AppealOutcome.NEW_ASSESSMENT, "panel2", day("2018-10-01")),
                        new NewAssessmentOrdered(1, 2, day("2018-10-01")));
        assertThat(open(anew)).isInstanceOf(Admitted.class);
        assertThat(open(anew).sheet().attempt()).isEqualTo(2);
        assertThat(open(anew).sheet().resits()).isZero();
        assertThat(open(anew).sheet().scores()).isEmpty();
        assertThat(open(anew).application().inConflict()).containsExactly(new AssessorId("assessor"));
        anew.when(assignOn("assessor", "2018-10-02")).thenRefused("conflict-of-interest");
        anew.when(assignOn("assessor2", "2018-10-02")).thenState(AppealSpec::phaseOf, Phase.ADMITTED);
    }

    @Test
    void whoever_had_a_part_in_the_decision_does_not_decide_on_the_appeal() {
        for (AppealOutcome outcome : AppealOutcome.values()) {
            for (String involved : List.of("panel", "operator", "assessor")) {
                appealed().when(hear(outcome, involved, "2018-10-01")).thenRefused("four-eyes");
            }
        }
        NOT_YET.after(
                        new DeclareConflict(
                                WORKER, new AssessorId("panel2"), "relative", by("secretariat", "2018-09-11")),
                        appeal(DECISION, "2018-09-20"))
                .when(hear(AppealOutcome.DECISION_STANDS))
                .thenRefused("four-eyes");
    }

    @Test
    void an_appeal_is_decided_on_a_document_once_and_for_a_reason_where_it_changes_something() {
        appealed()
                .when(new DecideAppeal(
                        WORKER, APPEAL, AppealOutcome.DECISION_STANDS, withoutBasis("panel2", "2018-10-01")))
                .thenRefused("basis-required");
        for (AppealOutcome change : List.of(AppealOutcome.OVERTURNED, AppealOutcome.NEW_ASSESSMENT)) {
            appealed()
                    .when(new DecideAppeal(WORKER, APPEAL, change, by("panel2", "2018-10-01")))
                    .thenRefused("reason-required");
        }
        appealed().when(hear(AppealOutcome.OVERTURNED, "panel2", "2018-09-19")).thenRefused("effective-out-of-order");
        NOT_YET.when(hear(AppealOutcome.OVERTURNED)).thenRefused("unknown-appeal");
        appealed()
                .after(hear(AppealOutcome.DECISION_STANDS))
                .when(hear(AppealOutcome.OVERTURNED))
                .thenRefused("appeal-already-decided");
    }

    @Test
    void facts_are_corrected_all_the_same_and_the_time_to_appeal_runs_from_the_corrected_day() {
        DeciderSpec<WorkerCommand, WorkerEvent, WorkerState> corrected = appealed()
                .after(
                        Corrections.correct(0, "name", "Contoh Dua"),
                        new ApproveRequest(WORKER, Corrections.REQUEST, by("head", "2018-12-02")));
        assertThat(worker(corrected).name()).isEqualTo("Contoh Dua");
        assertThat(phase(corrected)).isEqualTo(Phase.UNDER_APPEAL);

        NOT_YET.after(
                        Corrections.correct(DECISION, "effectiveOn", "2018-09-20"),
                        new ApproveRequest(WORKER, Corrections.REQUEST, by("head", "2018-12-02")))
                .when(appeal(DECISION, "2018-10-20"))
                .thenState(AppealSpec::phaseOf, Phase.UNDER_APPEAL);
    }

    @Test
    void with_whoever_leaves_the_appeal_lapses() {
        RequestId request = new RequestId(new UUID(9, 9));
        appealed()
                .after(
                        new RequestRetirement(WORKER, request, RetirementKind.RESIGNED, by("operator", "2018-09-25")),
                        new ApproveRequest(WORKER, request, by("head", "2018-09-26")))
                .when(hear(AppealOutcome.OVERTURNED))
                .thenRefused("wrong-phase");
    }

    private static WorkerCommand assignOn(String assessor, String on) {
        return new AssignAssessor(WORKER, new AssessorId(assessor), by("secretariat", on));
    }

    private static Registered worker(DeciderSpec<WorkerCommand, WorkerEvent, WorkerState> spec) {
        return CaseSpec.worker(spec.state());
    }

    private static CertificationCase open(DeciderSpec<WorkerCommand, WorkerEvent, WorkerState> spec) {
        return worker(spec).open().orElseThrow();
    }

    private static Phase phase(DeciderSpec<WorkerCommand, WorkerEvent, WorkerState> spec) {
        return phaseOf(spec.state());
    }

    private static Phase phaseOf(WorkerState state) {
        return CaseSpec.worker(state).phaseOn(TODAY);
    }
}
