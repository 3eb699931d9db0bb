package id.jejak.worker.decide;

import static id.jejak.worker.decide.Appeals.*;
import static id.jejak.worker.decide.Path.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.body.AssessorId;
import id.jejak.kernel.DeciderSpec;
import id.jejak.worker.AppealOutcome;
import id.jejak.worker.AppealedDecision;
import id.jejak.worker.Phase;
import id.jejak.worker.command.AnnulCertificate;
import id.jejak.worker.command.ReinstateCertificate;
import id.jejak.worker.command.RevokeCertificate;
import id.jejak.worker.command.SuspendCertificate;
import id.jejak.worker.command.WorkerCommand;
import id.jejak.worker.event.AnnulmentOverturned;
import id.jejak.worker.event.AppealDecided;
import id.jejak.worker.event.AppealFiled;
import id.jejak.worker.event.CertificateReinstated;
import id.jejak.worker.event.NewAssessmentOrdered;
import id.jejak.worker.event.WorkerEvent;
import id.jejak.worker.state.Admitted;
import id.jejak.worker.state.Certificate;
import id.jejak.worker.state.Registered;
import id.jejak.worker.state.WorkerState;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Against what was decided of a certificate on 1 November 2018, which was issued on 15 October. */
class CertificateAppealSpec {

    private static final long DECISION = certified().events();
    private static final String REASON = "Berita acara keliru";

    private static DeciderSpec<WorkerCommand, WorkerEvent, WorkerState> suspended() {
        return certified().after(new SuspendCertificate(WORKER, NUMBER, "complaint", by("panel", "2018-11-01")));
    }

    private static DeciderSpec<WorkerCommand, WorkerEvent, WorkerState> revoked() {
        return certified().after(new RevokeCertificate(WORKER, NUMBER, "ethics", by("panel", "2018-11-01")));
    }

    private static DeciderSpec<WorkerCommand, WorkerEvent, WorkerState> annulled() {
        return certified().after(new AnnulCertificate(WORKER, NUMBER, "fraud", by("panel", "2018-11-01")));
    }

    private static DeciderSpec<WorkerCommand, WorkerEvent, WorkerState> appealed(
            DeciderSpec<WorkerCommand, WorkerEvent, WorkerState> decided) {
        return decided.after(appeal(DECISION, "2018-11-10"));
    }

    @Test
    void an_appeal_is_against_a_suspension_a_revocation_or_an_annulment_and_leaves_the_certificate_as_it_is() {
        suspended()
                .when(appeal(DECISION, "2018-11-10"))
                .then(new AppealFiled(
                        APPEAL,
                        decision(DECISION).eventId(),
                        AppealedDecision.SUSPENSION,
                        null,
                        NUMBER,
                        "panel",
                        "operator",
                        GROUNDS,
                        day("2018-11-10")));
        for (var decided : List.of(suspended(), revoked(), annulled())) {
            assertThat(phase(appealed(decided))).isEqualTo(Phase.UNDER_APPEAL);
            assertThat(certificate(appealed(decided))).isEqualTo(certificate(decided));
        }
    }

    @Test
    void it_is_filed_in_time_and_against_what_was_decided_last() {
        revoked().when(appeal(DECISION, "2018-12-01")).thenState(CertificateAppealSpec::phaseOf, Phase.UNDER_APPEAL);
        revoked().when(appeal(DECISION, "2018-12-02")).thenRefused("appeal-window-closed");
        revoked().when(appeal(DECISION, "2018-10-31")).thenRefused("effective-out-of-order");
        revoked().when(appeal(DECISION - 1, "2018-11-10")).thenRefused("not-appealable");
        suspended()
                .after(new RevokeCertificate(WORKER, NUMBER, "ethics", by("panel", "2018-11-05")))
                .when(appeal(DECISION, "2018-11-10"))
                .thenRefused("not-appealable");
    }

    @Test
    void while_it_is_open_nothing_else_is_decided_of_the_certificate() {
        for (var decided : List.of(suspended(), revoked(), annulled())) {
            for (WorkerCommand other : List.of(
                    new SuspendCertificate(WORKER, NUMBER, "x", by("panel3", "2018-11-20")),
                    new ReinstateCertificate(WORKER, NUMBER, "x", by("panel3", "2018-11-20")),
                    new RevokeCertificate(WORKER, NUMBER, "x", by("panel3", "2018-11-20")),
                    new AnnulCertificate(WORKER, NUMBER, "x", by("panel3", "2018-11-20")),
                    nominate("2018-11-20"))) {
                appealed(decided).when(other).thenRefused("under-appeal");
            }
        }
    }

    @Test
    void overturned_it_is_valid_again_from_that_day() {
        for (var decided : List.of(suspended(), revoked())) {
            DeciderSpec<WorkerCommand, WorkerEvent, WorkerState> again = appealed(decided)
                    .when(hear(AppealOutcome.OVERTURNED, "panel2", "2018-12-03"))
                    .then(
                            new AppealDecided(
                                    APPEAL, null, NUMBER, AppealOutcome.OVERTURNED, "panel2", day("2018-12-03")),
                            new CertificateReinstated(NUMBER, REASON, day("2018-12-03")));
            assertThat(phase(again)).isEqualTo(Phase.CERTIFIED);
            assertThat(certificate(again).phaseOn(day("2018-12-02"))).isNotEqualTo(Phase.CERTIFIED);
            assertThat(CaseSpec.worker(again.state()).phaseOn(day("2040-01-01")))
                    .isEqualTo(Phase.EXPIRED);
        }
    }

    @Test
    void an_overturned_annulment_never_was_and_what_was_decided_before_it_shows_again() {
        DeciderSpec<WorkerCommand, WorkerEvent, WorkerState> again = appealed(annulled())
                .when(hear(AppealOutcome.OVERTURNED, "panel2", "2018-12-03"))
                .then(
                        new AppealDecided(APPEAL, null, NUMBER, AppealOutcome.OVERTURNED, "panel2", day("2018-12-03")),
                        new AnnulmentOverturned(NUMBER, day("2018-12-03")));
        assertThat(certificate(again)).isEqualTo(certificate(certified()));
        long later = DECISION + 1;
        DeciderSpec<WorkerCommand, WorkerEvent, WorkerState> suspended = suspended()
                .after(
                        new AnnulCertificate(WORKER, NUMBER, "fraud", by("panel", "2018-11-02")),
                        appeal(later, "2018-11-10"),
                        hear(AppealOutcome.OVERTURNED, "panel2", "2018-12-03"));
        assertThat(phase(suspended)).isEqualTo(Phase.SUSPENDED);
    }

    @Test
    void a_decision_that_stands_changes_nothing() {
        for (var decided : List.of(suspended(), revoked(), annulled())) {
            DeciderSpec<WorkerCommand, WorkerEvent, WorkerState> stands =
                    appealed(decided).after(hear(AppealOutcome.DECISION_STANDS, "panel2", "2018-12-03"));
            assertThat(phase(stands)).isEqualTo(phase(decided));
            stands.when(appeal(DECISION, "2018-12-04")).thenRefused("already-appealed");
            stands.when(hear(AppealOutcome.OVERTURNED)).thenRefused("appeal-already-decided");
        }
    }

    @Test
    void a_new_assessment_opens_the_case_again_for_others() {
        DeciderSpec<WorkerCommand, WorkerEvent, WorkerState> anew = appealed(revoked())
                .when(hear(AppealOutcome.NEW_ASSESSMENT, "panel2", "2018-12-03"))
                .then(
                        new AppealDecided(
                                APPEAL, null, NUMBER, AppealOutcome.NEW_ASSESSMENT, "panel2", day("2018-12-03")),
                        new NewAssessmentOrdered(1, 2, day("2018-12-03")));
        assertThat(phase(anew)).isEqualTo(Phase.ADMITTED);
        assertThat(CaseSpec.worker(anew.state()).open()).containsInstanceOf(Admitted.class);
        assertThat(CaseSpec.worker(anew.state())
                        .open()
                        .orElseThrow()
                        .application()
                        .inConflict())
                .containsExactly(new AssessorId("assessor"));
        appealed(suspended())
                .after(hear(AppealOutcome.NEW_ASSESSMENT, "panel2", "2018-12-03"))
                .when(new ReinstateCertificate(WORKER, NUMBER, "x", by("panel3", "2018-12-20")))
                .thenRefused("case-already-open");
    }

    @Test
    void whoever_had_a_part_in_it_does_not_decide_and_nobody_without_a_document_or_before_it_was_filed() {
        for (var decided : List.of(suspended(), revoked(), annulled())) {
            for (String involved : List.of("panel", "operator", "assessor")) {
                appealed(decided)
                        .when(hear(AppealOutcome.OVERTURNED, involved, "2018-12-03"))
                        .thenRefused("four-eyes");
            }
            appealed(decided)
                    .when(hear(AppealOutcome.OVERTURNED, "panel2", "2018-11-09"))
                    .thenRefused("effective-out-of-order");
        }
    }

    private static Certificate certificate(DeciderSpec<WorkerCommand, WorkerEvent, WorkerState> spec) {
        Registered worker = CaseSpec.worker(spec.state());
        return Objects.requireNonNull(worker.certificates().get(NUMBER));
    }

    private static Phase phase(DeciderSpec<WorkerCommand, WorkerEvent, WorkerState> spec) {
        return phaseOf(spec.state());
    }

    private static Phase phaseOf(WorkerState state) {
        return CaseSpec.worker(state).phaseOn(TODAY);
    }
}
