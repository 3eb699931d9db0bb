package id.jejak.worker.decide;

import id.jejak.body.AssessorId;
import id.jejak.body.BodyId;
import id.jejak.cohort.CohortId;
import id.jejak.kernel.Basis;
import id.jejak.kernel.DeciderSpec;
import id.jejak.kernel.Occasion;
import id.jejak.kernel.Period;
import id.jejak.reference.Category;
import id.jejak.reference.Region;
import id.jejak.rules.ShippedRules;
import id.jejak.scheme.Component;
import id.jejak.scheme.Level;
import id.jejak.scheme.RecommendationKind;
import id.jejak.scheme.SchemeCode;
import id.jejak.worker.CertificateNumber;
import id.jejak.worker.EngagementId;
import id.jejak.worker.Nik;
import id.jejak.worker.Outcome;
import id.jejak.worker.ScreeningOutcome;
import id.jejak.worker.Sex;
import id.jejak.worker.TrainingId;
import id.jejak.worker.WorkerId;
import id.jejak.worker.command.AssignAssessor;
import id.jejak.worker.command.DecideOutcome;
import id.jejak.worker.command.EngagementTerms;
import id.jejak.worker.command.IssueCertificate;
import id.jejak.worker.command.NominateWorker;
import id.jejak.worker.command.RecommendOutcome;
import id.jejak.worker.command.RecordAttendance;
import id.jejak.worker.command.RecordRecommendation;
import id.jejak.worker.command.RecordTraining;
import id.jejak.worker.command.RegisterWorker;
import id.jejak.worker.command.ScoreComponent;
import id.jejak.worker.command.ScreenApplication;
import id.jejak.worker.command.WorkerCommand;
import id.jejak.worker.event.WorkerEvent;
import id.jejak.worker.state.WorkerState;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** One worker's path in commands, up to whatever a specification begins from. */
final class Path {

    static final WorkerId WORKER = new WorkerId(new UUID(7, 1));
    static final EngagementId ENGAGEMENT = new EngagementId(new UUID(7, 2));
    static final CohortId COHORT = new CohortId(new UUID(7, 3));
    static final CertificateNumber NUMBER = new CertificateNumber("STKS-2018-0001");
    static final LocalDate TODAY = day("2018-12-31");
    static final Basis DECREE = Basis.of("SK", "800/12/2018", day("2018-01-02"));

    private Path() {}

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    static Occasion by(String actor, String effectiveOn) {
        return new Occasion(actor, TODAY, day(effectiveOn), DECREE, null);
    }

    static Occasion by(String actor, String effectiveOn, String reason) {
        return new Occasion(actor, TODAY, day(effectiveOn), DECREE, reason);
    }

    static Occasion withoutBasis(String actor, String effectiveOn) {
        return new Occasion(actor, TODAY, day(effectiveOn), null, null);
    }

    static EngagementTerms terms(String category, String from) {
        return new EngagementTerms(
                ENGAGEMENT, new Category(category), new Region("32.17.01"), new Period(day(from), null), null, null);
    }

    static RegisterWorker register() {
        return register(terms("PSM", "2016-03-01"), "1970-05-17");
    }

    static RegisterWorker register(EngagementTerms terms, String born) {
        return new RegisterWorker(
                WORKER,
                new Nik("3217015705700001"),
                "Contoh Satu",
                day(born),
                Sex.FEMALE,
                terms,
                new Occasion("operator", TODAY, null, DECREE, null));
    }

    static RecordTraining training() {
        return new RecordTraining(
                WORKER,
                new TrainingId(new UUID(7, 4)),
                "BASIC_TRAINING",
                60,
                new Period(day("2017-02-06"), day("2017-02-10")),
                new Occasion("operator", TODAY, null, null, null));
    }

    static NominateWorker nominate(String on) {
        return nominate("BASIC_TRAINING", by("head", on));
    }

    static NominateWorker nominate(String pathway, Occasion occasion) {
        return new NominateWorker(
                WORKER, COHORT, new BodyId("STKS"), new SchemeCode("SDM-KESOS"), pathway, Level.GENERALIS, occasion);
    }

    static RecordRecommendation recommendation(RecommendationKind kind, String by) {
        return new RecordRecommendation(WORKER, kind, by, by("operator", "2018-02-03"));
    }

    static ScreenApplication screen(ScreeningOutcome outcome, String... missing) {
        return new ScreenApplication(WORKER, outcome, List.of(missing), by("secretariat", "2018-02-05"));
    }

    static AssignAssessor assign(String assessor) {
        return new AssignAssessor(WORKER, new AssessorId(assessor), by("secretariat", "2018-02-06"));
    }

    static RecordAttendance attend(Component component, String heldOn, boolean present) {
        return new RecordAttendance(
                WORKER, component, day(heldOn), present, new Occasion("secretariat", TODAY, null, null, null));
    }

    static ScoreComponent score(Component component, int score) {
        return score(component, score, "2018-02-10");
    }

    static ScoreComponent score(Component component, int score, String heldOn) {
        return new ScoreComponent(
                WORKER,
                component,
                score,
                day(heldOn),
                new AssessorId("assessor"),
                new Occasion("assessor", TODAY, null, null, null));
    }

    static RecommendOutcome recommend(Outcome outcome) {
        return new RecommendOutcome(WORKER, outcome, null, by("assessor", "2018-09-03"));
    }

    static DecideOutcome decide(Outcome outcome) {
        return new DecideOutcome(WORKER, outcome, null, by("panel", "2018-09-10"));
    }

    static IssueCertificate issue() {
        return new IssueCertificate(WORKER, NUMBER, null, by("panel", "2018-10-15"));
    }

    static DeciderSpec<WorkerCommand, WorkerEvent, WorkerState> stranger() {
        return DeciderSpec.of(new WorkerDecider(new ShippedRules()));
    }

    static DeciderSpec<WorkerCommand, WorkerEvent, WorkerState> registered() {
        return stranger().after(register(), training());
    }

    static DeciderSpec<WorkerCommand, WorkerEvent, WorkerState> nominated() {
        return registered().after(nominate("2018-02-02"));
    }

    static DeciderSpec<WorkerCommand, WorkerEvent, WorkerState> recommendedByBoth() {
        return nominated()
                .after(
                        recommendation(RecommendationKind.EMPLOYER, "Kepala Dinas"),
                        recommendation(RecommendationKind.PROFESSION, "IPSM"));
    }

    static DeciderSpec<WorkerCommand, WorkerEvent, WorkerState> admitted() {
        return recommendedByBoth().after(screen(ScreeningOutcome.ADMITTED), assign("assessor"));
    }

    static DeciderSpec<WorkerCommand, WorkerEvent, WorkerState> scored(int cognitive, int interview) {
        return admitted()
                .after(
                        attend(Component.COGNITIVE, "2018-02-10", true),
                        score(Component.COGNITIVE, cognitive),
                        score(Component.INTERVIEW, interview));
    }

    static DeciderSpec<WorkerCommand, WorkerEvent, WorkerState> decided(Outcome outcome) {
        int points = outcome == Outcome.COMPETENT ? 80 : 50;
        return scored(points, points).after(recommend(outcome), decide(outcome));
    }

    static DeciderSpec<WorkerCommand, WorkerEvent, WorkerState> certified() {
        return decided(Outcome.COMPETENT).after(issue());
    }
}
