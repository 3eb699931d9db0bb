package id.jejak.worker.decide;

import static id.jejak.worker.decide.CaseSpec.phase;
import static id.jejak.worker.decide.Path.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.body.AssessorId;
import id.jejak.kernel.Occasion;
import id.jejak.rules.ShippedRules;
import id.jejak.scheme.Component;
import id.jejak.scheme.RecommendationKind;
import id.jejak.worker.Outcome;
import id.jejak.worker.Phase;
import id.jejak.worker.ScreeningOutcome;
import id.jejak.worker.command.DecideOutcome;
import id.jejak.worker.command.OpenResit;
import id.jejak.worker.command.RecommendOutcome;
import id.jejak.worker.command.ScoreComponent;
import id.jejak.worker.event.AssessorAssigned;
import id.jejak.worker.event.CertificationDecided;
import id.jejak.worker.event.ResitOpened;
import org.junit.jupiter.api.Test;

class AssessmentSpec {

    @Test
    void assigns_a_licensed_assessor() {
        recommendedByBoth()
                .after(screen(ScreeningOutcome.ADMITTED))
                .when(assign("assessor2"))
                .then(new AssessorAssigned(1, new AssessorId("assessor2"), day("2018-02-06")));
    }

    @Test
    void refuses_an_assessor_without_a_licence() {
        admitted().when(assign("somebody")).thenRefused("assessor-not-licensed");
    }

    @Test
    void refuses_an_assessor_who_recommended_the_worker() {
        nominated()
                .after(
                        recommendation(RecommendationKind.EMPLOYER, "Kepala Dinas"),
                        recommendation(RecommendationKind.PROFESSION, "assessor2"),
                        screen(ScreeningOutcome.ADMITTED))
                .when(assign("assessor2"))
                .thenRefused("conflict-of-interest");
    }

    @Test
    void refuses_an_assessor_before_admission() {
        nominated().when(assign("assessor")).thenRefused("wrong-phase");
    }

    @Test
    void assessment_begins_with_the_first_attendance_or_score() {
        assertThat(phase(admitted()
                        .when(attend(Component.COGNITIVE, "2018-02-10", true))
                        .thenState()))
                .isEqualTo(Phase.IN_ASSESSMENT);
        assertThat(phase(admitted().when(score(Component.COGNITIVE, 75)).thenState()))
                .isEqualTo(Phase.IN_ASSESSMENT);
    }

    @Test
    void refuses_a_component_that_the_pathway_lacks() {
        admitted().when(score(Component.PORTFOLIO, 75)).thenRefused("component-not-in-scheme");
    }

    @Test
    void refuses_a_score_out_of_range() {
        admitted().when(score(Component.COGNITIVE, 101)).thenRefused("score-out-of-range");
        admitted().when(score(Component.COGNITIVE, -1)).thenRefused("score-out-of-range");
    }

    @Test
    void refuses_a_second_score_of_a_component() {
        admitted()
                .after(score(Component.COGNITIVE, 75))
                .when(score(Component.COGNITIVE, 75))
                .thenRefused("already-scored");
    }

    @Test
    void refuses_the_score_of_an_assessor_who_is_not_assigned() {
        admitted()
                .when(new ScoreComponent(
                        WORKER,
                        Component.COGNITIVE,
                        75,
                        day("2018-02-10"),
                        new AssessorId("panel2"),
                        new Occasion("panel2", TODAY, null, null, null)))
                .thenRefused("assessor-not-assigned");
    }

    @Test
    void refuses_a_score_off_a_sheet_while_nobody_is_assigned() {
        recommendedByBoth()
                .after(screen(ScreeningOutcome.ADMITTED))
                .when(score(Component.COGNITIVE, 75).fromSheet())
                .thenRefused("assessor-missing");
    }

    @Test
    void refuses_what_was_not_held_yet() {
        admitted().when(attend(Component.COGNITIVE, "2019-02-10", true)).thenRefused("effective-in-future");
    }

    @Test
    void refuses_a_recommendation_before_all_components_are_scored() {
        admitted()
                .after(score(Component.COGNITIVE, 75))
                .when(recommend(Outcome.COMPETENT))
                .thenRefused("assessment-incomplete");
    }

    @Test
    void refuses_a_recommendation_by_somebody_else() {
        scored(80, 80)
                .when(new RecommendOutcome(WORKER, Outcome.COMPETENT, null, by("panel2", "2018-09-03")))
                .thenRefused("assessor-not-assigned");
    }

    @Test
    void decides_as_recommended() {
        scored(80, 80)
                .after(recommend(Outcome.COMPETENT))
                .when(decide(Outcome.COMPETENT))
                .then(new CertificationDecided(1, Outcome.COMPETENT, "panel", null, day("2018-09-10")));
    }

    @Test
    void refuses_a_decision_by_the_assessor() {
        scored(80, 80)
                .after(recommend(Outcome.COMPETENT))
                .when(new DecideOutcome(WORKER, Outcome.COMPETENT, null, by("assessor", "2018-09-10")))
                .thenRefused("four-eyes");
    }

    @Test
    void refuses_a_decision_before_a_recommendation() {
        scored(80, 80).when(decide(Outcome.COMPETENT)).thenRefused("wrong-phase");
    }

    @Test
    void asks_for_a_reason_when_the_panel_departs_from_the_recommendation() {
        scored(80, 80)
                .after(recommend(Outcome.COMPETENT))
                .when(decide(Outcome.NOT_YET))
                .thenRefused("reason-required");
    }

    @Test
    void asks_for_a_reason_when_competent_below_a_pass_mark() {
        scored(69, 80)
                .after(recommend(Outcome.COMPETENT))
                .when(decide(Outcome.COMPETENT))
                .thenRefused("reason-required");
        assertThat(phase(scored(69, 80)
                        .after(recommend(Outcome.COMPETENT))
                        .when(new DecideOutcome(
                                WORKER, Outcome.COMPETENT, null, by("panel", "2018-09-10", "long practice")))
                        .thenState()))
                .isEqualTo(Phase.DECIDED_COMPETENT);
    }

    @Test
    void refuses_a_decision_without_a_basis() {
        scored(80, 80)
                .after(recommend(Outcome.COMPETENT))
                .when(new DecideOutcome(WORKER, Outcome.COMPETENT, null, withoutBasis("panel", "2018-09-10")))
                .thenRefused("basis-required");
    }

    @Test
    void opens_a_resit_ninety_days_after_the_last_sitting() {
        decided(Outcome.NOT_YET)
                .when(new OpenResit(WORKER, by("secretariat", "2018-09-11")))
                .then(new ResitOpened(1, 2, day("2018-09-11")));
    }

    @Test
    void refuses_a_resit_within_the_waiting_period() {
        admitted()
                .after(
                        score(Component.COGNITIVE, 50, "2018-08-20"),
                        score(Component.INTERVIEW, 50, "2018-08-20"),
                        recommend(Outcome.NOT_YET),
                        decide(Outcome.NOT_YET))
                .when(new OpenResit(WORKER, by("secretariat", "2018-11-17")))
                .thenRefused("resit-not-yet");
    }

    @Test
    void refuses_a_third_resit() {
        decided(Outcome.NOT_YET)
                .after(resit("2018-09-11"), attempt("2018-09-12")[0], attempt("2018-09-12")[1])
                .after(again("2018-09-13"))
                .after(resit("2018-12-11"), attempt("2018-12-12")[0], attempt("2018-12-12")[1])
                .after(again("2018-12-13"))
                .when(resit("2018-12-31"))
                .thenRefused("resits-exhausted");
    }

    private static OpenResit resit(String on) {
        return new OpenResit(WORKER, by("secretariat", on));
    }

    private static ScoreComponent[] attempt(String heldOn) {
        return new ScoreComponent[] {score(Component.COGNITIVE, 50, heldOn), score(Component.INTERVIEW, 50, heldOn)};
    }

    private static id.jejak.worker.command.WorkerCommand[] again(String on) {
        return new id.jejak.worker.command.WorkerCommand[] {
            new RecommendOutcome(WORKER, Outcome.NOT_YET, null, by("assessor", on)),
            new DecideOutcome(WORKER, Outcome.NOT_YET, null, by("panel", on))
        };
    }

    @Test
    void a_wrong_phase_is_told_together_with_those_that_would_do() {
        WorkerDecider decider = new WorkerDecider(new ShippedRules());
        assertThatThrownBy(() -> decider.decide(assign("assessor"), nominated().state()))
                .hasMessage("The case is in phase NOMINATED;"
                        + " this needs one in phase ADMITTED or IN_ASSESSMENT or RESIT_OPEN");
        assertThatThrownBy(() -> decider.decide(assign("assessor"), registered().state()))
                .hasMessage("There is no open case; this needs one in phase ADMITTED or IN_ASSESSMENT or RESIT_OPEN");
        assertThatThrownBy(() ->
                        decider.decide(decide(Outcome.COMPETENT), admitted().state()))
                .hasMessage("The case is in phase ADMITTED; this needs one in phase RECOMMENDED");
    }
}
