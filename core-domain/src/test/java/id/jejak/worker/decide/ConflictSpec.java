package id.jejak.worker.decide;

import static id.jejak.worker.decide.CaseSpec.phase;
import static id.jejak.worker.decide.Path.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.body.AssessorId;
import id.jejak.kernel.DeciderSpec;
import id.jejak.kernel.Occasion;
import id.jejak.scheme.Component;
import id.jejak.worker.Outcome;
import id.jejak.worker.Phase;
import id.jejak.worker.ScreeningOutcome;
import id.jejak.worker.command.AssignAssessor;
import id.jejak.worker.command.DecideOutcome;
import id.jejak.worker.command.DeclareConflict;
import id.jejak.worker.command.OpenResit;
import id.jejak.worker.command.RecommendOutcome;
import id.jejak.worker.command.ScoreComponent;
import id.jejak.worker.command.WithdrawNomination;
import id.jejak.worker.command.WorkerCommand;
import id.jejak.worker.event.ConflictDeclared;
import id.jejak.worker.event.OutcomeRecommended;
import id.jejak.worker.event.WorkerEvent;
import id.jejak.worker.state.Registered;
import id.jejak.worker.state.WorkerState;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConflictSpec {

    @Test
    void is_declared_in_the_open_case() {
        admitted().when(conflict("assessor2")).then(declared("assessor2"));
    }

    @Test
    void says_nothing_twice() {
        admitted().after(conflict("assessor2")).when(conflict("assessor2")).then();
    }

    @Test
    void refuses_to_assign_whoever_is_in_conflict() {
        recommendedByBoth()
                .after(declare("assessor2", "2018-02-03"), screen(ScreeningOutcome.ADMITTED))
                .when(Path.assign("assessor2"))
                .thenRefused("conflict-of-interest");
    }

    @Test
    void refuses_a_score_by_whoever_is_in_conflict() {
        admitted()
                .after(conflict("assessor"))
                .when(score(Component.COGNITIVE, 80, "2018-12-20"))
                .thenRefused("conflict-of-interest");
    }

    @Test
    void sets_the_scores_and_the_recommendation_of_the_assessor_aside() {
        WorkerState after = scored(80, 80)
                .after(recommend(Outcome.COMPETENT))
                .when(conflict("assessor"))
                .thenState();
        assertThat(phase(after)).isEqualTo(Phase.ADMITTED);
        assertThat(assessors(after)).isEmpty();
    }

    @Test
    void a_case_set_back_is_scored_again_and_recommended_by_another() {
        again(setBack())
                .when(new RecommendOutcome(WORKER, Outcome.NOT_YET, null, by("assessor2", "2018-12-21")))
                .then(new OutcomeRecommended(1, Outcome.NOT_YET, new AssessorId("assessor2"), null, day("2018-12-21")));
    }

    @Test
    void what_another_scored_stays_and_can_be_recommended() {
        scored(80, 80)
                .after(
                        assign("assessor2", "2018-02-10"),
                        new RecommendOutcome(WORKER, Outcome.COMPETENT, null, by("assessor2", "2018-09-03")),
                        conflict("assessor2"))
                .when(new RecommendOutcome(WORKER, Outcome.COMPETENT, null, by("assessor", "2018-12-20")))
                .then(new OutcomeRecommended(
                        1, Outcome.COMPETENT, new AssessorId("assessor"), null, day("2018-12-20")));
    }

    @Test
    void a_score_off_a_sheet_is_that_of_the_only_assessor() {
        WorkerState after = admitted()
                .after(new ScoreComponent(
                        WORKER,
                        Component.COGNITIVE,
                        80,
                        day("2018-02-10"),
                        null,
                        new Occasion("secretariat", TODAY, null, null, null)))
                .when(conflict("assessor"))
                .thenState();
        assertThat(phase(after)).isEqualTo(Phase.ADMITTED);
    }

    @Test
    void the_conflict_of_whoever_did_nothing_yet_leaves_the_case_where_it_is() {
        assertThat(phase(scored(80, 80)
                        .after(assign("assessor2", "2018-02-10"))
                        .when(conflict("assessor2"))
                        .thenState()))
                .isEqualTo(Phase.IN_ASSESSMENT);
    }

    @Test
    void the_seat_of_a_case_that_is_set_back_stays_used() {
        setBack().when(new WithdrawNomination(WORKER, by("head", "2018-12-21"))).thenRefused("wrong-phase");
    }

    @Test
    void refuses_a_decision_by_whoever_is_in_conflict() {
        again(setBack())
                .after(new RecommendOutcome(WORKER, Outcome.NOT_YET, null, by("assessor2", "2018-12-21")))
                .when(new DecideOutcome(WORKER, Outcome.NOT_YET, null, by("assessor", "2018-12-21")))
                .thenRefused("four-eyes");
    }

    @Test
    void a_decision_that_was_taken_stands_and_the_next_attempt_is_for_others() {
        DeciderSpec<WorkerCommand, WorkerEvent, WorkerState> late =
                decided(Outcome.NOT_YET).after(conflict("assessor"));
        assertThat(phase(late.state())).isEqualTo(Phase.DECIDED_NOT_YET);
        late.after(new OpenResit(WORKER, by("secretariat", "2018-12-20")))
                .when(score(Component.COGNITIVE, 80, "2018-12-20"))
                .thenRefused("conflict-of-interest");
    }

    @Test
    void comes_to_light_after_the_certificate_too() {
        certified().when(conflict("assessor")).then(declared("assessor"));
    }

    @Test
    void refuses_where_there_was_no_case() {
        registered().when(conflict("assessor")).thenRefused("wrong-phase");
    }

    @Test
    void refuses_a_day_before_the_case_began_and_one_before_its_last_fact() {
        certified().when(declare("assessor", "2018-01-31")).thenRefused("effective-out-of-order");
        scored(80, 80).when(declare("assessor", "2018-02-01")).thenRefused("effective-out-of-order");
    }

    private static DeciderSpec<WorkerCommand, WorkerEvent, WorkerState> setBack() {
        return scored(80, 80).after(conflict("assessor"));
    }

    private static DeciderSpec<WorkerCommand, WorkerEvent, WorkerState> again(
            DeciderSpec<WorkerCommand, WorkerEvent, WorkerState> spec) {
        return spec.after(assign("assessor2", "2018-12-20"), second(Component.COGNITIVE), second(Component.INTERVIEW));
    }

    private static WorkerCommand second(Component component) {
        return new ScoreComponent(
                WORKER,
                component,
                50,
                day("2018-12-20"),
                new AssessorId("assessor2"),
                new Occasion("assessor2", TODAY, null, null, null));
    }

    private static AssignAssessor assign(String assessor, String on) {
        return new AssignAssessor(WORKER, new AssessorId(assessor), by("secretariat", on));
    }

    private static DeclareConflict conflict(String assessor) {
        return declare(assessor, "2018-12-20");
    }

    private static DeclareConflict declare(String assessor, String on) {
        return new DeclareConflict(WORKER, new AssessorId(assessor), "saudara kandung", by("secretariat", on));
    }

    private static ConflictDeclared declared(String assessor) {
        return new ConflictDeclared(1, new AssessorId(assessor), "saudara kandung", day("2018-12-20"));
    }

    private static Set<AssessorId> assessors(WorkerState state) {
        return ((Registered) state).open().orElseThrow().assessors();
    }
}
