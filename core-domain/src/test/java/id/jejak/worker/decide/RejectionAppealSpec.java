package id.jejak.worker.decide;

import static id.jejak.worker.decide.Appeals.*;
import static id.jejak.worker.decide.Path.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.DeciderSpec;
import id.jejak.scheme.RecommendationKind;
import id.jejak.worker.AppealOutcome;
import id.jejak.worker.AppealedDecision;
import id.jejak.worker.Phase;
import id.jejak.worker.RequestId;
import id.jejak.worker.RetirementKind;
import id.jejak.worker.ScreeningOutcome;
import id.jejak.worker.command.ApproveRequest;
import id.jejak.worker.command.RequestRetirement;
import id.jejak.worker.command.ScreenApplication;
import id.jejak.worker.command.WithdrawNomination;
import id.jejak.worker.command.WorkerCommand;
import id.jejak.worker.event.AppealDecided;
import id.jejak.worker.event.AppealFiled;
import id.jejak.worker.event.ApplicationAdmitted;
import id.jejak.worker.event.WorkerEvent;
import id.jejak.worker.state.CertificationCase;
import id.jejak.worker.state.Registered;
import id.jejak.worker.state.WorkerState;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Against a rejection at screening on 5 February 2018. */
class RejectionAppealSpec {

    private static final DeciderSpec<WorkerCommand, WorkerEvent, WorkerState> REJECTED = recommendedByBoth()
            .after(new ScreenApplication(
                    WORKER, ScreeningOutcome.REJECTED, List.of(), by("secretariat", "2018-02-05", "Ijazah palsu")));
    private static final long DECISION = REJECTED.events() - 1L;

    private static DeciderSpec<WorkerCommand, WorkerEvent, WorkerState> appealed() {
        return REJECTED.after(appeal(DECISION, "2018-02-20"));
    }

    @Test
    void a_rejected_case_is_open_again_until_the_appeal_is_decided() {
        REJECTED.when(appeal(DECISION, "2018-02-20"))
                .then(new AppealFiled(
                        APPEAL,
                        decision(DECISION).eventId(),
                        AppealedDecision.REJECTION,
                        1,
                        null,
                        "panel",
                        "operator",
                        GROUNDS,
                        day("2018-02-20")));
        assertThat(phase(appealed())).isEqualTo(Phase.UNDER_APPEAL);
        assertThat(open(appealed()).freesSeat()).as("the seat was given up").isFalse();
        appealed().when(nominate("2018-03-01")).thenRefused("case-already-open");
        appealed().when(screen(ScreeningOutcome.ADMITTED)).thenRefused("under-appeal");
    }

    @Test
    void overturned_or_to_be_assessed_it_is_admitted_with_whoever_recommended_it() {
        for (AppealOutcome outcome : List.of(AppealOutcome.OVERTURNED, AppealOutcome.NEW_ASSESSMENT)) {
            DeciderSpec<WorkerCommand, WorkerEvent, WorkerState> admitted = appealed()
                    .when(hear(outcome, "panel2", "2018-03-01"))
                    .then(
                            new AppealDecided(APPEAL, 1, null, outcome, "panel2", day("2018-03-01")),
                            new ApplicationAdmitted(1, day("2018-03-01")));
            assertThat(phase(admitted)).isEqualTo(Phase.ADMITTED);
            assertThat(open(admitted).freesSeat()).isTrue();
            assertThat(open(admitted).application().recommendations())
                    .containsEntry(RecommendationKind.PROFESSION, "IPSM");
            assertThat(worker(admitted).endedCases()).isEmpty();
        }
    }

    @Test
    void a_rejection_that_stands_ends_the_case_again_and_the_worker_may_be_nominated_anew_from_then_on() {
        DeciderSpec<WorkerCommand, WorkerEvent, WorkerState> stands =
                appealed().after(hear(AppealOutcome.DECISION_STANDS, "panel2", "2018-03-01"));
        assertThat(phase(stands)).isEqualTo(Phase.REJECTED);
        assertThat(worker(stands).endedCases()).hasSize(1);
        stands.when(nominate("2018-02-28")).thenRefused("effective-out-of-order");
        stands.when(nominate("2018-03-01")).thenState(RejectionAppealSpec::phaseOf, Phase.NOMINATED);
    }

    @Test
    void it_is_refused_where_another_path_was_taken_or_the_time_is_over() {
        REJECTED.when(appeal(DECISION, "2018-03-07")).thenState(RejectionAppealSpec::phaseOf, Phase.UNDER_APPEAL);
        REJECTED.when(appeal(DECISION, "2018-03-08")).thenRefused("appeal-window-closed");
        REJECTED.when(appeal(DECISION, "2018-02-04")).thenRefused("effective-out-of-order");
        REJECTED.after(nominate("2018-02-10"))
                .when(appeal(DECISION, "2018-02-20"))
                .thenRefused("case-already-open");
        REJECTED.after(nominate("2018-02-10"), new WithdrawNomination(WORKER, by("head", "2018-02-11")))
                .when(appeal(DECISION, "2018-02-20"))
                .thenRefused("wrong-phase");
        retired(REJECTED).when(appeal(DECISION, "2018-02-20")).thenRefused("wrong-phase");
    }

    @Test
    void whoever_rejected_does_not_decide_on_the_appeal() {
        appealed().when(hear(AppealOutcome.OVERTURNED, "panel", "2018-03-01")).thenRefused("four-eyes");
        appealed()
                .when(hear(AppealOutcome.OVERTURNED, "operator", "2018-03-01"))
                .thenRefused("four-eyes");
    }

    @Test
    void whoever_leaves_meanwhile_gives_up_no_second_seat() {
        DeciderSpec<WorkerCommand, WorkerEvent, WorkerState> left = retired(appealed());
        assertThat(phase(left)).isEqualTo(Phase.RETIRED);
        assertThat(worker(left).open()).isEmpty();
        left.when(hear(AppealOutcome.OVERTURNED, "panel2", "2018-03-05")).thenRefused("wrong-phase");
    }

    private static DeciderSpec<WorkerCommand, WorkerEvent, WorkerState> retired(
            DeciderSpec<WorkerCommand, WorkerEvent, WorkerState> spec) {
        RequestId request = new RequestId(new UUID(9, 9));
        return spec.after(
                new RequestRetirement(WORKER, request, RetirementKind.RESIGNED, by("operator", "2018-02-22")),
                new ApproveRequest(WORKER, request, by("head", "2018-02-23")));
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
