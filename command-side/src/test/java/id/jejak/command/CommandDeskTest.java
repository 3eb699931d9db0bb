package id.jejak.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import id.jejak.access.Identity;
import id.jejak.access.Role;
import id.jejak.body.AssessorId;
import id.jejak.body.command.BodyCommand;
import id.jejak.cohort.CohortId;
import id.jejak.cohort.command.OpenCohort;
import id.jejak.cohort.command.ReviseQuota;
import id.jejak.kernel.Basis;
import id.jejak.kernel.Occasion;
import id.jejak.kernel.Period;
import id.jejak.kernel.Rejection;
import id.jejak.reference.Category;
import id.jejak.reference.Region;
import id.jejak.reference.command.ReferenceCommand;
import id.jejak.rules.ShippedBodies;
import id.jejak.rules.ShippedReference;
import id.jejak.rules.ShippedSchemes;
import id.jejak.scheme.Component;
import id.jejak.scheme.Level;
import id.jejak.scheme.RecommendationKind;
import id.jejak.scheme.command.SchemeCommand;
import id.jejak.store.Answer;
import id.jejak.store.AppenderSettings;
import id.jejak.store.IdempotencyKey;
import id.jejak.store.JejakEventStore;
import id.jejak.store.TestDatabase;
import id.jejak.store.codec.EventCodec;
import id.jejak.worker.CertificateNumber;
import id.jejak.worker.EngagementId;
import id.jejak.worker.Nik;
import id.jejak.worker.Outcome;
import id.jejak.worker.ScreeningOutcome;
import id.jejak.worker.Sex;
import id.jejak.worker.TrainingId;
import id.jejak.worker.WorkerId;
import id.jejak.worker.command.AnnulCertificate;
import id.jejak.worker.command.AssignAssessor;
import id.jejak.worker.command.DecideOutcome;
import id.jejak.worker.command.EndEngagement;
import id.jejak.worker.command.EngagementTerms;
import id.jejak.worker.command.IssueCertificate;
import id.jejak.worker.command.RecommendOutcome;
import id.jejak.worker.command.RecordRecommendation;
import id.jejak.worker.command.RecordTraining;
import id.jejak.worker.command.RegisterWorker;
import id.jejak.worker.command.ReinstateCertificate;
import id.jejak.worker.command.RevokeCertificate;
import id.jejak.worker.command.ScoreComponent;
import id.jejak.worker.command.ScreenApplication;
import id.jejak.worker.command.SuspendCertificate;
import id.jejak.worker.command.WithdrawNomination;
import id.jejak.worker.command.WorkerCommand;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CommandDeskTest {

    private static final LocalDate TODAY = LocalDate.of(2018, 12, 31);
    private static final Basis DECREE = Basis.of("SK", "800/12/2018", LocalDate.of(2018, 1, 2));
    private static final CohortId COHORT = new CohortId(new UUID(1, 1));

    /** As in production: opening a connection for each read would be what the test measures. */
    private static final DataSource POOL = pool();

    private JejakEventStore store;
    private CommandDesk desk;

    @BeforeEach
    void open() {
        TestDatabase.empty();
        EventCodec codec = StoredEvents.codec();
        store = openStore(codec);
        desk = new CommandDesk(store, new NikClaims("1", new byte[32]));
        for (ReferenceCommand command : ShippedReference.commands()) {
            send(new ReferenceOrder(command));
        }
        for (BodyCommand command : ShippedBodies.commands()) {
            send(new BodyOrder(ShippedBodies.STKS, command));
        }
        for (SchemeCommand command : ShippedSchemes.commands()) {
            send(new SchemeOrder(ShippedSchemes.SDM_KESOS, command));
        }
    }

    JejakEventStore openStore(EventCodec codec) {
        return JejakEventStore.open(POOL, TestDatabase.source(), codec, AppenderSettings.defaults());
    }

    String ask(String sql) {
        return TestDatabase.ask(TestDatabase.source(), sql);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void a_secretariat_that_assesses_other_cases_writes_scores_off_a_sheet() {
        openCohort(60);
        WorkerId worker = register(1);
        assigned(worker);
        tell(new ScoreComponent(
                worker,
                Component.COGNITIVE,
                80,
                LocalDate.of(2018, 2, 10),
                new AssessorId("both"),
                by("both", "2018-02-10")));

        assertThat(ask("select concat(metadata->>'role', ' ', payload->>'assessor') from event_log"
                        + " where type = 'component.scored'"))
                .isEqualTo("SECRETARIAT ");
    }

    @Test
    void leads_a_worker_from_registration_to_a_certificate() {
        openCohort(60);
        WorkerId worker = register(1);
        certify(worker, "STKS-2018-0001");

        assertThat(ask("select string_agg(type, ' ' order by position) from event_log where stream = 'worker:"
                        + worker.value() + "'"))
                .isEqualTo("worker.registered engagement.started training.recorded worker.nominated"
                        + " recommendation.received recommendation.received application.admitted assessor.assigned"
                        + " component.scored component.scored outcome.recommended certification.decided"
                        + " certificate.issued");
        assertThat(ask("select metadata->>'ruleVersion' from event_log where type = 'certificate.issued'"))
                .isEqualTo("SDM-KESOS 2017");
        assertThat(ask("select (metadata->'basis'->>'number') || ' ' || (metadata->>'actor') from event_log"
                        + " where type = 'certification.decided'"))
                .isEqualTo("800/12/2018 panel");
    }

    @Test
    void writes_beside_each_event_by_which_version_of_its_cases_rules_it_was_decided() {
        openCohort(60);
        WorkerId worker = register(1);
        CertificateNumber number = new CertificateNumber("STKS-2018-0001");
        certify(worker, number.value());
        tell(new SuspendCertificate(worker, number, "complaint", by("panel", "2018-10-20")));
        tell(new ReinstateCertificate(worker, number, "cleared", by("panel", "2018-10-25")));
        tell(new RevokeCertificate(worker, number, "ethics", by("panel", "2018-11-01")));
        tell(new AnnulCertificate(worker, number, "fraud", by("panel", "2018-11-02")));

        assertThat(ask("select string_agg(type, ' ' order by position) from event_log where stream_type = 'worker'"
                        + " and metadata->>'ruleVersion' is null"))
                .as("what no scheme decides")
                .isEqualTo("worker.registered engagement.started training.recorded");
        assertThat(ask("select string_agg(distinct metadata->>'ruleVersion', ' ') from event_log"
                        + " where stream_type = 'worker'"))
                .isEqualTo("SDM-KESOS 2017");
    }

    @Test
    void writes_beside_each_event_who_acted_in_which_role_and_office() {
        openCohort(60);
        assertThat(ask("select concat_ws('|', metadata->>'actor', metadata->>'actorName', metadata->>'role',"
                        + " metadata->>'office', metadata->>'channel') from event_log where type = 'cohort.opened'"))
                .isEqualTo("head|Contoh head|HEAD|Kantor head|api");
    }

    @Test
    void commands_given_together_keep_each_its_own_occasion_and_are_recorded_at_once() {
        RegisterWorker first = registration(1, new UUID(4, 1));
        RegisterWorker second = registration(2, new UUID(4, 2));
        RecordTraining training = new RecordTraining(
                first.workerId(),
                new TrainingId(new UUID(6, 1)),
                "BASIC_TRAINING",
                60,
                new Period(LocalDate.of(2017, 2, 6), LocalDate.of(2017, 2, 10)),
                new Occasion("operator", TODAY, null, null, "lembar hadir"));

        send(new WorkerOrders(List.of(second, first, training)));

        assertThat(ask("select string_agg(concat_ws('/', type, metadata->'basis'->>'number', metadata->>'reason',"
                        + " metadata->>'actor', metadata->>'role'), ' ' order by position) from event_log"
                        + " where stream = 'worker:" + first.workerId().value() + "'"))
                .isEqualTo("worker.registered/800/12/2018/operator/OPERATOR"
                        + " engagement.started/800/12/2018/operator/OPERATOR"
                        + " training.recorded/lembar hadir/operator/OPERATOR");
        assertThat(ask("select count(distinct recorded_at) from event_log where stream_type = 'worker'"))
                .isEqualTo("1");
    }

    @Test
    void of_commands_given_together_all_are_carried_out_or_none() {
        RegisterWorker first = registration(1, new UUID(4, 1));
        RegisterWorker sameNik = registration(1, new UUID(4, 2));
        EndEngagement unlawful = new EndEngagement(
                first.workerId(), new EngagementId(new UUID(9, 9)), TODAY, by("operator", "2018-03-01"));

        assertThat(refusal(() -> send(new WorkerOrders(List.of(first, unlawful)))))
                .isEqualTo("unknown-engagement");
        assertThat(count("worker.registered")).isZero();
        send(new WorkerOrder(first));
        assertThat(refusal(() -> send(new WorkerOrders(List.of(registration(3, new UUID(4, 3)), sameNik)))))
                .isEqualTo("nik-already-registered");
        assertThat(count("worker.registered")).isEqualTo(1);
        assertThatThrownBy(() ->
                        new WorkerOrders(List.of(new WithdrawNomination(first.workerId(), by("head", "2018-02-03")))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void records_the_sample_when_its_story_says_and_nothing_else() {
        Order opening = new CohortOrder(COHORT, opening(60));
        Instant told = Instant.parse("2118-02-01T02:00:00Z");

        assertThatThrownBy(() -> new Caller(identity("head"), "api", "c-1", told))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> desk.send(opening, new Caller(identity("head"), "sample", "c-1", told)))
                .isInstanceOf(EventStoreException.class);
        assertThat(count("cohort.opened")).isZero();
    }

    @Test
    void refuses_another_role_and_another_district_and_stores_nothing() {
        WorkerId worker = register(1);
        Order byNobodysRole = new WorkerOrder(new EndEngagement(
                worker, new EngagementId(new UUID(5, 1)), LocalDate.of(2018, 3, 1), by("panel", "2018-03-01")));
        Order fromElsewhere = new WorkerOrder(new EndEngagement(
                worker, new EngagementId(new UUID(5, 1)), LocalDate.of(2018, 3, 1), by("operator2", "2018-03-01")));

        assertThat(refusal(() -> send(byNobodysRole))).isEqualTo("role-not-allowed");
        assertThat(refusal(() -> send(fromElsewhere))).isEqualTo("region-out-of-scope");
        assertThat(count("engagement.ended")).isZero();
    }

    @Test
    void refuses_a_certificate_number_that_is_taken() {
        openCohort(60);
        certify(register(1), "STKS-2018-0001");
        WorkerId second = register(2);

        assertThat(refusedRun(() -> certify(second, "STKS-2018-0001"))).isEqualTo("certificate-number-taken");
    }

    @Test
    void refuses_a_worker_and_a_cohort_that_nobody_knows() {
        assertThat(refusal(() -> send(new WorkerOrder(
                        new WithdrawNomination(new WorkerId(new UUID(9, 9)), by("head", "2018-02-02"))))))
                .isEqualTo("unknown-worker");
        assertThat(refusal(() -> nominate(COHORT, List.of(new WorkerId(new UUID(9, 9))))))
                .isEqualTo("unknown-cohort");
    }

    @Test
    void two_hundred_registrations_of_one_nik_at_once_make_one_worker() {
        List<String> codes = atOnce(200, i -> refusal(() -> send(new WorkerOrder(registration(1, new UUID(2, i))))));

        assertThat(codes).filteredOn("none"::equals).hasSize(1);
        assertThat(codes).filteredOn("nik-already-registered"::equals).hasSize(199);
        assertThat(count("worker.registered")).isEqualTo(1);
    }

    @Test
    void a_thousand_nominations_at_once_take_exactly_the_quota() {
        openCohort(100);
        List<WorkerId> workers =
                IntStream.range(0, 1000).mapToObj(this::register).toList();

        List<String> codes = atOnce(
                1000,
                i -> nominate(COHORT, List.of(workers.get(i)))
                        .nominations()
                        .getFirst()
                        .code());

        assertThat(codes).filteredOn(code -> code == null).hasSize(100);
        assertThat(codes).filteredOn("quota-exhausted"::equals).hasSize(900);
        assertThat(count("cohort.seat-taken")).isEqualTo(100);
        assertThat(count("worker.nominated")).isEqualTo(100);
        assertThat(ask("select max(position) - count(*) from event_log")).isEqualTo("0");
    }

    @Test
    void in_a_list_one_refused_leaves_the_others_nominated() {
        openCohort(60);
        WorkerId first = register(1);
        WorkerId second = register(2);
        nominate(COHORT, List.of(second));

        assertThat(nominate(COHORT, List.of(second, first, new WorkerId(new UUID(9, 9))))
                        .nominations())
                .containsExactly(
                        new Nomination(second, "case-already-open"),
                        new Nomination(first, null),
                        new Nomination(new WorkerId(new UUID(9, 9)), "unknown-worker"));
    }

    @Test
    void a_withdrawal_frees_the_seat_in_the_same_unit() {
        openCohort(1);
        WorkerId first = register(1);
        WorkerId second = register(2);
        nominate(COHORT, List.of(first));
        assertThat(nominate(COHORT, List.of(second)).nominations().getFirst().code())
                .isEqualTo("quota-exhausted");

        send(new WorkerOrder(new WithdrawNomination(first, by("head", "2018-02-03"))));

        assertThat(nominate(COHORT, List.of(second)).nominations().getFirst().code())
                .as("on the day before the withdrawal the seat was held")
                .isEqualTo("quota-exhausted");
        assertThat(nominate(COHORT, List.of(second), "2018-02-03")
                        .nominations()
                        .getFirst()
                        .nominated())
                .isTrue();
        assertThat(ask("select count(distinct recorded_at) from event_log"
                        + " where type in ('nomination.withdrawn', 'cohort.seat-released')"))
                .isEqualTo("1");
    }

    @Test
    void the_same_key_a_hundred_times_at_once_is_one_event_and_one_answer() {
        KeyedRequest request = request("k-1", "body");
        List<String> answers =
                atOnce(100, i -> register(new UUID(3, i), request).toString());

        assertThat(answers).hasSize(100);
        assertThat(answers.stream().distinct()).hasSize(1);
        assertThat(count("worker.registered")).isEqualTo(1);
    }

    @Test
    void a_refusal_is_remembered_under_its_key() {
        openCohort(60);
        KeyedRequest request = request("k-2", "body");
        Order tooFew = new CohortOrder(COHORT, new ReviseQuota(10, new Occasion("head", TODAY, null, null, null)));
        Order lawful = new CohortOrder(COHORT, new ReviseQuota(10, by("head", "2018-02-09")));

        assertThat(refusal(() -> desk.send(tooFew, caller(tooFew), request))).isEqualTo("basis-required");
        assertThat(refusal(() -> desk.send(lawful, caller(lawful), request))).isEqualTo("basis-required");
        assertThat(refusal(() -> desk.send(lawful, caller(lawful), request("k-2", "another body"))))
                .isEqualTo("idempotency-key-reused");
        assertThat(count("cohort.quota-revised")).isZero();
    }

    private static DataSource pool() {
        HikariConfig config = new HikariConfig();
        config.setDataSource(TestDatabase.source());
        config.setMaximumPoolSize(8);
        return new HikariDataSource(config);
    }

    private void openCohort(int quota) {
        send(new CohortOrder(COHORT, opening(quota)));
    }

    private static OpenCohort opening(int quota) {
        return new OpenCohort(
                COHORT,
                "Angkatan 2018",
                new Region("32.17"),
                ShippedSchemes.SDM_KESOS,
                ShippedBodies.STKS,
                quota,
                LocalDate.of(2018, 2, 1),
                by("head", "2018-02-01"));
    }

    private WorkerId register(int serial) {
        RegisterWorker command = registration(serial, new UUID(4, serial));
        send(new WorkerOrder(command));
        return command.workerId();
    }

    private CommandOutcome register(UUID id, KeyedRequest request) {
        Order order = new WorkerOrder(registration(1, id));
        return desk.send(order, caller(order), request);
    }

    private static RegisterWorker registration(int serial, UUID id) {
        return new RegisterWorker(
                new WorkerId(id),
                new Nik("32170157057%05d".formatted(serial + 1)),
                "Contoh " + serial,
                LocalDate.of(1970, 5, 17),
                Sex.FEMALE,
                new EngagementTerms(
                        new EngagementId(new UUID(5, serial)),
                        new Category("PSM"),
                        new Region("32.17.01"),
                        new Period(LocalDate.of(2016, 3, 1), null),
                        null,
                        null),
                new Occasion("operator", TODAY, null, DECREE, null));
    }

    private void assigned(WorkerId worker) {
        tell(new RecordTraining(
                worker,
                new TrainingId(new UUID(6, 1)),
                "BASIC_TRAINING",
                60,
                new Period(LocalDate.of(2017, 2, 6), LocalDate.of(2017, 2, 10)),
                new Occasion("operator", TODAY, null, null, null)));
        nominate(COHORT, List.of(worker));
        tell(new RecordRecommendation(worker, RecommendationKind.EMPLOYER, "Dinas", by("operator", "2018-02-03")));
        tell(new RecordRecommendation(worker, RecommendationKind.PROFESSION, "IPSM", by("operator", "2018-02-03")));
        tell(new ScreenApplication(worker, ScreeningOutcome.ADMITTED, List.of(), by("secretariat", "2018-02-05")));
        tell(new AssignAssessor(worker, new AssessorId("assessor"), by("secretariat", "2018-02-06")));
    }

    private void certify(WorkerId worker, String number) {
        assigned(worker);
        for (Component component : List.of(Component.COGNITIVE, Component.INTERVIEW)) {
            tell(new ScoreComponent(
                    worker,
                    component,
                    80,
                    LocalDate.of(2018, 2, 10),
                    new AssessorId("assessor"),
                    by("assessor", "2018-02-10")));
        }
        tell(new RecommendOutcome(worker, Outcome.COMPETENT, null, by("assessor", "2018-09-03")));
        tell(new DecideOutcome(worker, Outcome.COMPETENT, null, by("panel", "2018-09-10")));
        tell(new IssueCertificate(worker, new CertificateNumber(number), null, by("panel", "2018-10-15")));
    }

    private CommandOutcome nominate(CohortId cohort, List<WorkerId> workers) {
        return nominate(cohort, workers, "2018-02-02");
    }

    private CommandOutcome nominate(CohortId cohort, List<WorkerId> workers, String on) {
        return send(new NominateWorkers(cohort, workers, "BASIC_TRAINING", Level.GENERALIS, by("head", on)));
    }

    private void tell(WorkerCommand command) {
        send(new WorkerOrder(command));
    }

    private CommandOutcome send(Order order) {
        return desk.send(order, caller(order));
    }

    private static Caller caller(Order order) {
        return new Caller(identity(order.occasion().actor()), "api", "c-1");
    }

    private static Identity identity(String account) {
        Set<Role> roles = switch (account) {
            case "operator", "operator2" -> Set.of(Role.OPERATOR);
            case "head" -> Set.of(Role.HEAD);
            case "secretariat" -> Set.of(Role.SECRETARIAT);
            case "assessor" -> Set.of(Role.ASSESSOR);
            case "both" -> Set.of(Role.SECRETARIAT, Role.ASSESSOR);
            case "panel" -> Set.of(Role.PANEL);
            default -> Set.of(Role.MINISTRY);
        };
        Region region = new Region(account.equals("operator2") ? "32.73" : "32.17");
        return new Identity(
                account, "Contoh " + account, "Kantor " + account, roles, List.of(region), Set.of(ShippedBodies.STKS));
    }

    private static Occasion by(String actor, String effectiveOn) {
        return new Occasion(actor, TODAY, LocalDate.parse(effectiveOn), DECREE, null);
    }

    private static KeyedRequest request(String key, String body) {
        return new KeyedRequest(
                new IdempotencyKey("operator", key), Answer.Digest.of(body.getBytes(StandardCharsets.UTF_8)));
    }

    private static String refusal(Callable<?> attempt) {
        Rejection refused = catchThrowableOfType(Rejection.class, attempt::call);
        return refused == null ? "none" : refused.code();
    }

    private static String refusedRun(Runnable attempt) {
        return refusal(() -> {
            attempt.run();
            return "";
        });
    }

    private int count(String type) {
        return Integer.parseInt(ask("select count(*) from event_log where type = '" + type + "'"));
    }

    private static <T> List<T> atOnce(int callers, IntFunction<T> call) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> answers = IntStream.range(0, callers)
                    .mapToObj(i -> threads.submit(() -> call.apply(i)))
                    .toList();
            List<T> all = new ArrayList<>();
            for (Future<T> answer : answers) {
                all.add(answer.get());
            }
            return all;
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
