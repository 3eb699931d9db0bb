package id.jejak.worker.decide;

import static id.jejak.worker.decide.Path.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.Occasion;
import id.jejak.scheme.Component;
import id.jejak.scheme.RecommendationKind;
import id.jejak.worker.Phase;
import id.jejak.worker.ScreeningOutcome;
import id.jejak.worker.command.CloseCase;
import id.jejak.worker.command.EndEngagement;
import id.jejak.worker.command.ScreenApplication;
import id.jejak.worker.command.SuspendCertificate;
import id.jejak.worker.command.WithdrawNomination;
import id.jejak.worker.event.ApplicationRejected;
import id.jejak.worker.event.ApplicationReturned;
import id.jejak.worker.event.NominationWithdrawn;
import id.jejak.worker.state.Registered;
import id.jejak.worker.state.WorkerState;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaseSpec {

    @Test
    void a_case_follows_the_version_in_force_on_its_application_date() {
        assertThat(worker(nominated().state()).open().orElseThrow().application())
                .satisfies(application -> {
                    assertThat(application.schemeVersion()).isEqualTo("2017");
                    assertThat(application.appliedOn()).isEqualTo(day("2018-02-02"));
                });
    }

    @Test
    void refuses_a_nomination_before_any_version_is_in_force() {
        registered().when(nominate("2017-12-31")).thenRefused("scheme-not-in-force");
    }

    @Test
    void refuses_a_nomination_in_the_future() {
        registered().when(nominate("2019-01-01")).thenRefused("effective-in-future");
    }

    @Test
    void refuses_a_second_open_case() {
        nominated().when(nominate("2018-02-03")).thenRefused("case-already-open");
    }

    @Test
    void refuses_a_second_case_on_a_day_on_which_an_earlier_one_was_still_open() {
        var withdrawn = nominated().after(new WithdrawNomination(WORKER, by("head", "2018-05-01")));
        withdrawn.when(nominate("2018-04-30")).thenRefused("effective-out-of-order");
        assertThat(worker(withdrawn.when(nominate("2018-05-01")).thenState()).caseCount())
                .isEqualTo(2);
    }

    @Test
    void refuses_whoever_is_not_at_work_on_the_day() {
        registered()
                .after(new EndEngagement(WORKER, ENGAGEMENT, day("2018-02-01"), by("operator", "2018-02-01")))
                .when(nominate("2018-02-02"))
                .thenRefused("not-engaged");
    }

    @Test
    void refuses_an_unknown_pathway() {
        registered().when(nominate("NO_SUCH", by("head", "2018-02-02"))).thenRefused("pathway-not-open");
    }

    @Test
    void refuses_whoever_holds_a_certificate_far_from_its_end() {
        certified().when(nominate("2018-11-01")).thenRefused("already-certified");
    }

    @Test
    void refuses_whoever_holds_a_suspended_certificate() {
        certified()
                .after(new SuspendCertificate(WORKER, NUMBER, "complaint", by("panel", "2018-11-01")))
                .when(nominate("2018-12-01"))
                .thenRefused("already-certified");
    }

    @Test
    void takes_a_nomination_within_the_renewal_window() {
        Occasion late = new Occasion("head", day("2023-05-01"), day("2023-04-17"), null, null);
        assertThat(worker(certified().when(nominate("BASIC_TRAINING", late)).thenState())
                        .open())
                .isPresent();
        Occasion early = new Occasion("head", day("2023-05-01"), day("2023-04-16"), null, null);
        certified().when(nominate("BASIC_TRAINING", early)).thenRefused("already-certified");
    }

    @Test
    void screening_begins_with_the_first_recommendation() {
        assertThat(phase(nominated().state())).isEqualTo(Phase.NOMINATED);
        assertThat(phase(nominated()
                        .when(recommendation(RecommendationKind.EMPLOYER, "Kepala Dinas"))
                        .thenState()))
                .isEqualTo(Phase.SCREENING);
    }

    @Test
    void refuses_the_same_kind_of_recommendation_twice() {
        recommendedByBoth()
                .when(recommendation(RecommendationKind.EMPLOYER, "Camat"))
                .thenRefused("already-recommended");
    }

    @Test
    void refuses_admission_without_the_recommendations() {
        nominated().when(screen(ScreeningOutcome.ADMITTED)).thenRefused("recommendation-missing");
    }

    @Test
    void refuses_admission_where_the_training_is_not_on_record() {
        stranger()
                .after(
                        register(),
                        nominate("2018-02-02"),
                        recommendation(RecommendationKind.EMPLOYER, "Kepala Dinas"),
                        recommendation(RecommendationKind.PROFESSION, "IPSM"))
                .when(screen(ScreeningOutcome.ADMITTED))
                .thenRefused("pathway-not-open");
    }

    @Test
    void refuses_direct_certification_before_fifteen_years_of_practice() {
        registered()
                .after(
                        nominate("DIRECT_CERTIFICATION", by("head", "2018-02-02")),
                        recommendation(RecommendationKind.EMPLOYER, "Kepala Dinas"),
                        recommendation(RecommendationKind.PROFESSION, "IPSM"))
                .when(screen(ScreeningOutcome.ADMITTED))
                .thenRefused("pathway-not-open");
    }

    @Test
    void opens_direct_certification_after_fifteen_years_to_the_day() {
        assertThat(phase(stranger()
                        .after(
                                register(terms("PSM", "2003-02-05"), "1970-05-17"),
                                nominate("DIRECT_CERTIFICATION", by("head", "2018-02-02")),
                                recommendation(RecommendationKind.EMPLOYER, "Kepala Dinas"),
                                recommendation(RecommendationKind.PROFESSION, "IPSM"))
                        .when(screen(ScreeningOutcome.ADMITTED))
                        .thenState()))
                .isEqualTo(Phase.ADMITTED);
        stranger()
                .after(
                        register(terms("PSM", "2003-02-06"), "1970-05-17"),
                        nominate("DIRECT_CERTIFICATION", by("head", "2018-02-02")),
                        recommendation(RecommendationKind.EMPLOYER, "Kepala Dinas"),
                        recommendation(RecommendationKind.PROFESSION, "IPSM"))
                .when(screen(ScreeningOutcome.ADMITTED))
                .thenRefused("pathway-not-open");
    }

    @Test
    void returns_a_file_with_what_is_missing() {
        nominated()
                .when(screen(ScreeningOutcome.RETURNED, "ijazah"))
                .then(new ApplicationReturned(1, List.of("ijazah"), day("2018-02-05")));
        nominated().when(screen(ScreeningOutcome.RETURNED)).thenRefused("missing-required");
    }

    @Test
    void a_file_that_was_returned_is_screened_again() {
        assertThat(phase(recommendedByBoth()
                        .after(screen(ScreeningOutcome.RETURNED, "ijazah"))
                        .when(screen(ScreeningOutcome.ADMITTED))
                        .thenState()))
                .isEqualTo(Phase.ADMITTED);
    }

    @Test
    void refuses_a_rejection_at_screening_without_a_reason() {
        nominated().when(screen(ScreeningOutcome.REJECTED)).thenRefused("reason-required");
        nominated().when(rejection(" ")).thenRefused("reason-required");
        nominated().when(rejection("no diploma")).then(new ApplicationRejected(1, day("2018-02-05")));
    }

    private static ScreenApplication rejection(String reason) {
        return new ScreenApplication(
                WORKER, ScreeningOutcome.REJECTED, List.of(), by("secretariat", "2018-02-05", reason));
    }

    @Test
    void a_rejected_worker_may_be_nominated_again_as_a_new_case() {
        WorkerState state = nominated()
                .after(rejection("no diploma"))
                .when(nominate("2018-03-01"))
                .thenState();
        assertThat(worker(state).open().orElseThrow().application().caseNumber())
                .isEqualTo(2);
    }

    @Test
    void withdraws_until_the_first_attendance() {
        admitted().when(withdraw("2018-02-08")).then(new NominationWithdrawn(1, day("2018-02-08")));
        admitted()
                .after(attend(Component.COGNITIVE, "2018-02-10", true))
                .when(withdraw("2018-02-11"))
                .thenRefused("wrong-phase");
    }

    @Test
    void an_absence_alone_leaves_the_seat_unused() {
        assertThat(phase(admitted()
                        .after(attend(Component.COGNITIVE, "2018-02-10", false))
                        .when(withdraw("2018-02-11"))
                        .thenState()))
                .isEqualTo(Phase.WITHDRAWN);
    }

    @Test
    void closes_a_case_with_a_reason_only() {
        admitted().when(new CloseCase(WORKER, by("secretariat", "2018-03-01"))).thenRefused("reason-required");
        assertThat(phase(admitted()
                        .when(new CloseCase(WORKER, by("secretariat", "2018-03-01", "moved away")))
                        .thenState()))
                .isEqualTo(Phase.CLOSED);
    }

    @Test
    void within_a_case_the_effective_day_never_decreases() {
        admitted().when(withdraw("2018-02-05")).thenRefused("effective-out-of-order");
    }

    private static WithdrawNomination withdraw(String on) {
        return new WithdrawNomination(WORKER, by("head", on));
    }

    static Registered worker(WorkerState state) {
        return (Registered) state;
    }

    static Phase phase(WorkerState state) {
        return worker(state).phaseOn(TODAY);
    }
}
