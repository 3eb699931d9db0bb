package id.jejak.query;

import id.jejak.allowance.command.AllowanceCommand;
import id.jejak.body.AssessorId;
import id.jejak.body.BodyId;
import id.jejak.body.command.BodyCommand;
import id.jejak.body.command.RegisterBody;
import id.jejak.cohort.CohortId;
import id.jejak.cohort.command.CohortCommand;
import id.jejak.cohort.command.OpenCohort;
import id.jejak.cohort.command.ReviseQuota;
import id.jejak.cohort.command.ScheduleSession;
import id.jejak.command.AllowanceOrder;
import id.jejak.command.BodyOrder;
import id.jejak.command.Caller;
import id.jejak.command.CohortOrder;
import id.jejak.command.CommandDesk;
import id.jejak.command.CommandOutcome;
import id.jejak.command.NominateWorkers;
import id.jejak.command.Order;
import id.jejak.command.ReferenceOrder;
import id.jejak.command.SchemeOrder;
import id.jejak.command.WorkerOrder;
import id.jejak.kernel.Basis;
import id.jejak.kernel.Occasion;
import id.jejak.kernel.Period;
import id.jejak.reference.Category;
import id.jejak.reference.Region;
import id.jejak.reference.command.AddRegion;
import id.jejak.reference.command.ReferenceCommand;
import id.jejak.rules.ShippedAllowances;
import id.jejak.rules.ShippedBodies;
import id.jejak.rules.ShippedReference;
import id.jejak.rules.ShippedSchemes;
import id.jejak.scheme.Component;
import id.jejak.scheme.Level;
import id.jejak.scheme.RecommendationKind;
import id.jejak.scheme.command.SchemeCommand;
import id.jejak.worker.CertificateNumber;
import id.jejak.worker.EngagementId;
import id.jejak.worker.Nik;
import id.jejak.worker.ScreeningOutcome;
import id.jejak.worker.Sex;
import id.jejak.worker.TrainingId;
import id.jejak.worker.WorkerId;
import id.jejak.worker.command.AssignAssessor;
import id.jejak.worker.command.DecideOutcome;
import id.jejak.worker.command.EngagementTerms;
import id.jejak.worker.command.IssueCertificate;
import id.jejak.worker.command.RecommendOutcome;
import id.jejak.worker.command.RecordRecommendation;
import id.jejak.worker.command.RecordTraining;
import id.jejak.worker.command.RegisterWorker;
import id.jejak.worker.command.ScoreComponent;
import id.jejak.worker.command.ScreenApplication;
import id.jejak.worker.command.WorkerCommand;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * What the tests ask about, told through commands: KBB opens a cohort of 60 on 1 February 2018 and makes it 100 on the
 * 9th; Bandung has a worker in a cohort of its own; another body has one too. Each command is recorded at noon of the day
 * on which it is given.
 */
final class Story {

    static final CohortId KBB_COHORT = new CohortId(new UUID(1, 1));
    static final CohortId BANDUNG_COHORT = new CohortId(new UUID(1, 2));
    static final CohortId OTHER_COHORT = new CohortId(new UUID(1, 3));
    static final String CERTIFICATE = "STKS-2018-0001";

    /** Registered in KBB. Number 0 is certified, 1 has been assigned an assessor, 100 is in the other body's cohort. */
    static final int IN_KBB = 105;

    /** The one in Bandung. */
    static final int IN_BANDUNG = 200;

    static final Basis DECREE = Basis.of("SK", "800/12/2018", LocalDate.of(2018, 1, 2));

    private final CommandDesk desk;
    private LocalDate today = LocalDate.of(2018, 1, 2);
    private long recorded;
    private int noted;

    Story(CommandDesk desk) {
        this.desk = desk;
    }

    void tell() {
        setTheStage();
        IntStream.range(0, IN_KBB).forEach(i -> register(i, "operator", "32.17.%02d".formatted(1 + i % 16)));
        register(IN_BANDUNG, "operator2", "32.73.01");
        recordedOn("2018-02-01");
        open(KBB_COHORT, "head", "32.17", ShippedBodies.STKS, 60);
        open(BANDUNG_COHORT, "head2", "32.73", ShippedBodies.STKS, 10);
        open(OTHER_COHORT, "head", "32.17", People.OTHER_BODY, 10);
        recordedOn("2018-02-03");
        admit(KBB_COHORT, "head", "operator", IntStream.range(0, 60).toArray());
        admit(BANDUNG_COHORT, "head2", "operator2", IN_BANDUNG);
        nominate(OTHER_COHORT, "head", 100);
        recordedOn("2018-02-09");
        cohort(KBB_COHORT, new ReviseQuota(100, by("head")));
        admit(KBB_COHORT, "head", "operator", IntStream.range(60, 100).toArray());
        cohort(
                KBB_COHORT,
                new ScheduleSession(Component.COGNITIVE, LocalDate.of(2018, 2, 10), "Lembang", by("secretariat")));
        assess(0);
        worker(new AssignAssessor(id(1), new AssessorId("assessor2"), by("secretariat")));
        recordedOn("2018-10-15");
        certify(0);
        recordedOn("2018-12-31");
    }

    static WorkerId id(int number) {
        return new WorkerId(new UUID(4, number));
    }

    static Nik nik(int number) {
        return new Nik("32170157057%05d".formatted(number + 1));
    }

    /** Appends something that concerns nobody, today. */
    long note() {
        return send(
                        new ReferenceOrder(
                                new AddRegion(new Region("33.%02d".formatted(++noted)), "Contoh", by("ministry"))),
                        "ministry")
                .position();
    }

    /** The end of the log. */
    long end() {
        return TestDatabase.client()
                .sql("select max(position) from event_log")
                .query(Long.class)
                .single();
    }

    private void setTheStage() {
        for (ReferenceCommand command : ShippedReference.commands()) {
            send(new ReferenceOrder(command), "ministry");
        }
        for (BodyCommand command : ShippedBodies.commands()) {
            send(new BodyOrder(ShippedBodies.STKS, command), "ministry");
        }
        send(
                new BodyOrder(
                        People.OTHER_BODY, new RegisterBody(People.OTHER_BODY, "LSPS Contoh", today, by("ministry"))),
                "ministry");
        for (SchemeCommand command : ShippedSchemes.commands()) {
            send(new SchemeOrder(ShippedSchemes.SDM_KESOS, command), "ministry");
        }
        for (AllowanceCommand command : ShippedAllowances.commands()) {
            send(new AllowanceOrder(command.code(), command), "ministry");
        }
    }

    /** What was told since the last time was recorded at noon of the day before; from here on it is {@code day}. */
    private void recordedOn(String day) {
        TestDatabase.client()
                .sql("update event_log set recorded_at = (:day::date + time '12:00') at time zone 'Asia/Jakarta'"
                        + " + position * interval '1 microsecond' where position > :recorded")
                .param("day", today.toString())
                .param("recorded", recorded)
                .update();
        recorded = end();
        today = LocalDate.parse(day);
    }

    private void register(int number, String operator, String region) {
        send(
                new WorkerOrder(new RegisterWorker(
                        id(number),
                        nik(number),
                        "Contoh %03d".formatted(number),
                        LocalDate.of(1970, 5, 17),
                        Sex.FEMALE,
                        new EngagementTerms(
                                new EngagementId(new UUID(5, number)),
                                new Category(number % 5 == 0 ? "TKSK" : "PSM"),
                                new Region(region),
                                new Period(LocalDate.of(2016, 3, 1), null),
                                null,
                                null),
                        by(operator))),
                operator);
        worker(new RecordTraining(
                id(number),
                new TrainingId(new UUID(6, number)),
                "BASIC_TRAINING",
                60,
                new Period(LocalDate.of(2017, 2, 6), LocalDate.of(2017, 2, 10)),
                by(operator)));
    }

    private void open(CohortId cohort, String head, String region, BodyId body, int quota) {
        cohort(
                cohort,
                new OpenCohort(
                        cohort,
                        "Angkatan 2018 " + region,
                        new Region(region),
                        ShippedSchemes.SDM_KESOS,
                        body,
                        quota,
                        today,
                        by(head)));
    }

    private void admit(CohortId cohort, String head, String operator, int... numbers) {
        nominate(cohort, head, numbers);
        for (int number : numbers) {
            worker(new RecordRecommendation(id(number), RecommendationKind.EMPLOYER, "Dinas", by(operator)));
            worker(new RecordRecommendation(id(number), RecommendationKind.PROFESSION, "IPSM", by(operator)));
            worker(new ScreenApplication(id(number), ScreeningOutcome.ADMITTED, List.of(), by("secretariat")));
        }
    }

    private void nominate(CohortId cohort, String head, int... numbers) {
        List<WorkerId> workers = IntStream.of(numbers).mapToObj(Story::id).toList();
        CommandOutcome outcome =
                send(new NominateWorkers(cohort, workers, "BASIC_TRAINING", Level.GENERALIS, by(head)), head);
        outcome.nominations().forEach(nomination -> {
            if (!nomination.nominated()) {
                throw new IllegalStateException("Not nominated: " + nomination);
            }
        });
    }

    private void assess(int number) {
        worker(new AssignAssessor(id(number), new AssessorId("assessor"), by("secretariat")));
        for (Component component : List.of(Component.COGNITIVE, Component.INTERVIEW)) {
            worker(new ScoreComponent(id(number), component, 80, today, new AssessorId("assessor"), by("assessor")));
        }
    }

    private void certify(int number) {
        worker(new RecommendOutcome(id(number), id.jejak.worker.Outcome.COMPETENT, null, by("assessor")));
        worker(new DecideOutcome(id(number), id.jejak.worker.Outcome.COMPETENT, null, by("panel")));
        worker(new IssueCertificate(id(number), new CertificateNumber(CERTIFICATE), null, by("panel")));
    }

    private void worker(WorkerCommand command) {
        send(new WorkerOrder(command), command.occasion().actor());
    }

    private void cohort(CohortId cohort, CohortCommand command) {
        send(new CohortOrder(cohort, command), command.occasion().actor());
    }

    private CommandOutcome send(Order order, String account) {
        return desk.send(order, new Caller(People.of(account), "api", "c-1"));
    }

    private Occasion by(String account) {
        return new Occasion(account, today, null, DECREE, null);
    }
}
