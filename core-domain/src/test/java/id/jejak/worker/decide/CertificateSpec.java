package id.jejak.worker.decide;

import static id.jejak.worker.decide.CaseSpec.worker;
import static id.jejak.worker.decide.Path.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.body.BodyId;
import id.jejak.scheme.Level;
import id.jejak.worker.Outcome;
import id.jejak.worker.Phase;
import id.jejak.worker.command.AnnulCertificate;
import id.jejak.worker.command.IssueCertificate;
import id.jejak.worker.command.ReinstateCertificate;
import id.jejak.worker.command.RevokeCertificate;
import id.jejak.worker.command.SuspendCertificate;
import id.jejak.worker.command.WithdrawNomination;
import id.jejak.worker.event.CertificateIssued;
import id.jejak.worker.state.Registered;
import org.junit.jupiter.api.Test;

class CertificateSpec {

    @Test
    void issues_for_five_years_under_the_name_of_the_day() {
        decided(Outcome.COMPETENT)
                .when(issue())
                .then(new CertificateIssued(
                        1,
                        NUMBER,
                        Level.GENERALIS,
                        new BodyId("STKS"),
                        "STKS Bandung",
                        day("2018-10-15"),
                        day("2023-10-14"),
                        day("2018-10-15")));
    }

    @Test
    void refuses_another_level_than_the_one_decided_on() {
        decided(Outcome.COMPETENT)
                .when(new IssueCertificate(WORKER, NUMBER, Level.SPESIALIS, by("panel", "2018-10-15")))
                .thenRefused("level-differs");
        assertThat(decided(Outcome.COMPETENT)
                        .when(new IssueCertificate(WORKER, NUMBER, Level.GENERALIS, by("panel", "2018-10-15")))
                        .thenState())
                .isNotNull();
    }

    @Test
    void refuses_a_certificate_without_competence() {
        decided(Outcome.NOT_YET).when(issue()).thenRefused("not-competent");
        registered().when(issue()).thenRefused("not-competent");
    }

    @Test
    void refuses_a_certificate_without_a_basis() {
        decided(Outcome.COMPETENT)
                .when(new IssueCertificate(WORKER, NUMBER, null, withoutBasis("panel", "2018-10-15")))
                .thenRefused("basis-required");
    }

    @Test
    void expires_by_the_calendar_the_day_after_its_last_valid_day() {
        Registered worker = worker(certified().state());
        assertThat(worker.phaseOn(day("2023-10-14"))).isEqualTo(Phase.CERTIFIED);
        assertThat(worker.phaseOn(day("2023-10-15"))).isEqualTo(Phase.EXPIRED);
    }

    @Test
    void is_suspended_from_a_day_on_until_it_is_reinstated() {
        Registered worker = worker(certified()
                .after(suspend("2018-11-01"), reinstate("2018-11-20"))
                .state());
        assertThat(worker.phaseOn(day("2018-10-31"))).isEqualTo(Phase.CERTIFIED);
        assertThat(worker.phaseOn(day("2018-11-01"))).isEqualTo(Phase.SUSPENDED);
        assertThat(worker.phaseOn(day("2018-11-19"))).isEqualTo(Phase.SUSPENDED);
        assertThat(worker.phaseOn(day("2018-11-20"))).isEqualTo(Phase.CERTIFIED);
    }

    @Test
    void a_suspension_may_lie_in_the_future() {
        Registered worker = worker(certified().after(suspend("2019-06-01")).state());
        assertThat(worker.phaseOn(day("2019-05-31"))).isEqualTo(Phase.CERTIFIED);
        assertThat(worker.phaseOn(day("2019-06-01"))).isEqualTo(Phase.SUSPENDED);
    }

    @Test
    void revocation_ends_it_from_a_day_on_and_annulment_for_every_day() {
        Registered revoked = worker(certified()
                .after(new RevokeCertificate(WORKER, NUMBER, "ethics", by("panel", "2018-12-01")))
                .state());
        assertThat(revoked.phaseOn(day("2018-11-30"))).isEqualTo(Phase.CERTIFIED);
        assertThat(revoked.phaseOn(day("2018-12-01"))).isEqualTo(Phase.REVOKED);
        assertThat(revoked.phaseOn(day("2030-01-01"))).isEqualTo(Phase.REVOKED);
        Registered annulled = worker(certified()
                .after(new AnnulCertificate(WORKER, NUMBER, "fraud", by("panel", "2018-12-01")))
                .state());
        assertThat(annulled.phaseOn(day("2018-11-30"))).isEqualTo(Phase.ANNULLED);
    }

    @Test
    void what_was_annulled_does_not_expire_and_a_suspension_of_it_does_not_show() {
        Registered annulled = worker(certified()
                .after(suspend("2018-11-01"), reinstate("2018-11-20"), annul("2018-12-01"))
                .state());
        assertThat(annulled.phaseOn(day("2018-11-10"))).isEqualTo(Phase.ANNULLED);
        assertThat(annulled.phaseOn(day("2030-01-01"))).isEqualTo(Phase.ANNULLED);
    }

    @Test
    void a_suspension_to_come_does_not_stand_in_the_way_of_an_annulment() {
        Registered annulled = worker(
                certified().after(suspend("2019-06-01"), annul("2018-12-01")).state());
        assertThat(annulled.phaseOn(day("2018-12-01"))).isEqualTo(Phase.ANNULLED);
        assertThat(annulled.phaseOn(day("2019-06-01"))).isEqualTo(Phase.ANNULLED);
        certified()
                .after(suspend("2019-06-01"))
                .when(new RevokeCertificate(WORKER, NUMBER, "ethics", by("panel", "2018-12-01")))
                .thenRefused("effective-out-of-order");
    }

    @Test
    void refuses_an_annulment_before_the_issue_in_the_future_twice_or_without_a_basis() {
        certified().when(annul("2018-10-14")).thenRefused("period-invalid");
        certified().when(annul("2019-01-01")).thenRefused("effective-in-future");
        certified().after(annul("2018-12-01")).when(annul("2018-12-02")).thenRefused("certificate-not-valid");
        certified()
                .when(new AnnulCertificate(WORKER, NUMBER, "fraud", withoutBasis("panel", "2018-12-01")))
                .thenRefused("basis-required");
    }

    @Test
    void whoever_was_annulled_is_nominated_again_under_the_next_case_number() {
        Registered again = worker(certified()
                .after(annul("2018-12-01"))
                .when(nominate("2018-12-10"))
                .thenState());
        assertThat(again.open().orElseThrow().application().caseNumber()).isEqualTo(2);
        assertThat(again.phaseOn(day("2018-12-10"))).isEqualTo(Phase.NOMINATED);
    }

    @Test
    void a_later_case_shows_after_an_annulment_and_so_does_its_end() {
        Registered withdrawn = worker(certified()
                .after(
                        annul("2018-12-20"),
                        nominate("2018-12-10"),
                        new WithdrawNomination(WORKER, by("head", "2018-12-12")))
                .state());
        assertThat(withdrawn.phaseOn(day("2018-12-12"))).isEqualTo(Phase.WITHDRAWN);
        assertThat(withdrawn.phaseOn(day("2018-12-31"))).isEqualTo(Phase.WITHDRAWN);
    }

    @Test
    void refuses_a_nomination_into_days_on_which_the_annulled_certificates_case_was_open() {
        certified().after(annul("2018-12-01")).when(nominate("2018-06-01")).thenRefused("effective-out-of-order");
    }

    @Test
    void refuses_a_change_before_the_issue() {
        certified().when(suspend("2018-10-14")).thenRefused("period-invalid");
    }

    @Test
    void refuses_to_suspend_what_is_suspended() {
        certified().after(suspend("2018-11-01")).when(suspend("2018-11-02")).thenRefused("certificate-not-valid");
    }

    @Test
    void refuses_to_reinstate_what_is_not_suspended() {
        certified().when(reinstate("2018-11-02")).thenRefused("certificate-not-suspended");
    }

    @Test
    void refuses_a_change_after_revocation() {
        certified()
                .after(new RevokeCertificate(WORKER, NUMBER, "ethics", by("panel", "2018-12-01")))
                .when(suspend("2018-12-02"))
                .thenRefused("certificate-not-valid");
    }

    @Test
    void refuses_a_change_without_a_basis() {
        certified()
                .when(new SuspendCertificate(WORKER, NUMBER, "complaint", withoutBasis("panel", "2018-11-01")))
                .thenRefused("basis-required");
    }

    @Test
    void whoever_was_revoked_may_be_nominated_again() {
        assertThat(worker(certified()
                                .after(new RevokeCertificate(WORKER, NUMBER, "ethics", by("panel", "2018-12-01")))
                                .when(nominate("2018-12-10"))
                                .thenState())
                        .open())
                .isPresent();
    }

    private static AnnulCertificate annul(String on) {
        return new AnnulCertificate(WORKER, NUMBER, "fraud", by("panel", on));
    }

    private static SuspendCertificate suspend(String on) {
        return new SuspendCertificate(WORKER, NUMBER, "complaint", by("panel", on));
    }

    private static ReinstateCertificate reinstate(String on) {
        return new ReinstateCertificate(WORKER, NUMBER, "cleared", by("panel", on));
    }
}
