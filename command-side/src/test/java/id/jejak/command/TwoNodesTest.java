package id.jejak.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import id.jejak.access.Identity;
import id.jejak.access.Role;
import id.jejak.cohort.CohortId;
import id.jejak.cohort.command.CloseCohort;
import id.jejak.cohort.command.OpenCohort;
import id.jejak.cohort.command.ReviseQuota;
import id.jejak.kernel.Basis;
import id.jejak.kernel.Occasion;
import id.jejak.kernel.Period;
import id.jejak.kernel.Rejection;
import id.jejak.reference.Category;
import id.jejak.reference.Region;
import id.jejak.reference.command.AddRegion;
import id.jejak.rules.ShippedBodies;
import id.jejak.rules.ShippedSchemes;
import id.jejak.scheme.Level;
import id.jejak.store.AppenderSettings;
import id.jejak.store.JejakEventStore;
import id.jejak.store.TestDatabase;
import id.jejak.store.WatchedSource;
import id.jejak.store.codec.EventCodec;
import id.jejak.worker.EngagementId;
import id.jejak.worker.Nik;
import id.jejak.worker.Sex;
import id.jejak.worker.WorkerId;
import id.jejak.worker.command.EngagementTerms;
import id.jejak.worker.command.RegisterWorker;
import id.jejak.worker.command.WithdrawNomination;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a node keeps in memory never makes it answer otherwise than a node that keeps nothing. */
class TwoNodesTest {

    private static final LocalDate TODAY = LocalDate.of(2018, 12, 31);
    private static final Basis DECREE = Basis.of("SK", "800/12/2018", LocalDate.of(2018, 1, 2));
    private static final CohortId COHORT = new CohortId(new UUID(1, 1));

    private Node here;
    private Node there;

    @BeforeEach
    void open() {
        TestDatabase.empty();
        here = Node.open();
        there = Node.open();
        new ShippedFacts(here.desk).send();
        here.send(new CohortOrder(
                COHORT,
                new OpenCohort(
                        COHORT,
                        "Angkatan 2018",
                        new Region("32.17"),
                        ShippedSchemes.SDM_KESOS,
                        ShippedBodies.STKS,
                        1,
                        LocalDate.of(2018, 2, 2),
                        by("head"))));
    }

    @AfterEach
    void close() {
        here.store.close();
        there.store.close();
    }

    @Test
    void a_refusal_stands_on_what_another_node_has_stored_since() {
        WorkerId first = here.register(1, "32.17.01");
        WorkerId second = here.register(2, "32.17.01");
        assertThat(here.nominate(first)).isNull();

        there.send(new CohortOrder(COHORT, new ReviseQuota(2, by("head"))));

        assertThat(here.nominate(second)).isNull();
        assertThat(here.nominate(here.register(3, "32.17.01"))).isEqualTo("quota-exhausted");
    }

    @Test
    void what_is_so_already_is_so_by_what_another_node_has_stored_since() {
        LocalDate day = LocalDate.of(2018, 2, 2);
        here.send(new CohortOrder(COHORT, new ReviseQuota(60, by("head"))));
        there.send(new CohortOrder(COHORT, new ReviseQuota(100, by("head"))));

        long before = here.store.lastPosition();
        here.send(new CohortOrder(COHORT, new ReviseQuota(60, by("head"))));

        assertThat(here.store.lastPosition()).isEqualTo(before + 1);
        assertThat(here.store.entries(before, 1))
                .singleElement()
                .satisfies(entry -> assertThat(entry.effectiveOn()).isEqualTo(day));
    }

    @Test
    void a_refusal_asks_once_whether_all_that_it_stands_on_is_as_stored() {
        WorkerId first = here.register(1, "32.17.01");
        WorkerId second = here.register(2, "32.17.01");
        here.nominate(first);
        here.reads.prepared();

        assertThat(here.send(new NominateWorkers(
                                COHORT, List.of(first, second), "BASIC_TRAINING", Level.GENERALIS, by("head")))
                        .nominations())
                .extracting(Nomination::code)
                .containsExactly("case-already-open", "quota-exhausted");

        // Of three streams; one question more where the rules' own second was over.
        assertThat(here.reads.prepared())
                .filteredOn(sql -> sql.contains("seq desc"))
                .hasSizeBetween(1, 2);
    }

    @Test
    void an_event_that_follows_from_what_is_outdated_is_decided_again() {
        WorkerId first = here.register(1, "32.17.01");
        WorkerId second = here.register(2, "32.17.01");
        assertThat(here.nominate(first)).isNull();
        there.send(new WorkerOrder(new WithdrawNomination(first, by("head"))));
        assertThat(there.nominate(second)).isNull();

        assertThat(here.nominate(first)).isEqualTo("quota-exhausted");

        there.send(new CohortOrder(COHORT, new CloseCohort(by("head"))));
        assertThat(here.nominate(first)).isEqualTo("cohort-closed");
        assertThat(TestDatabase.ask(
                        TestDatabase.source(),
                        "select count(*) from (select stream from event_log group by stream"
                                + " having max(seq) <> count(*) - 1) as torn"))
                .isEqualTo("0");
    }

    @Test
    void a_rule_that_another_node_changed_holds_here_within_moments() {
        assertThat(here.refusal(4, "32.18.01")).isEqualTo("unknown-region");

        there.send(new ReferenceOrder(new AddRegion(new Region("32.18.01"), "Contoh", by("ministry"))));

        await().untilAsserted(() -> assertThat(here.refusal(4, "32.18.01")).isNull());
    }

    private static Occasion by(String actor) {
        return new Occasion(actor, TODAY, LocalDate.of(2018, 2, 2), DECREE, null);
    }

    private record Node(JejakEventStore store, CommandDesk desk, WatchedSource reads) {

        private static Node open() {
            EventCodec codec = StoredEvents.codec();
            WatchedSource reads = new WatchedSource(TestDatabase.source());
            JejakEventStore store =
                    JejakEventStore.open(reads.source(), TestDatabase.source(), codec, AppenderSettings.defaults());
            return new Node(store, new CommandDesk(store, new NikClaims("1", new byte[32])), reads);
        }

        private CommandOutcome send(Order order) {
            String account = order.occasion().actor();
            Role role = switch (account) {
                case "operator" -> Role.OPERATOR;
                case "head" -> Role.HEAD;
                default -> Role.MINISTRY;
            };
            Identity identity =
                    new Identity(account, account, "Kantor", Set.of(role), List.of(new Region("32")), Set.of());
            return desk.send(order, new Caller(identity, "api", "c-1"));
        }

        private WorkerId register(int serial, String region) {
            WorkerId id = new WorkerId(new UUID(4, serial));
            send(new WorkerOrder(new RegisterWorker(
                    id,
                    new Nik("32170157057%05d".formatted(serial)),
                    "Contoh",
                    LocalDate.of(1970, 5, 17),
                    Sex.FEMALE,
                    new EngagementTerms(
                            new EngagementId(new UUID(5, serial)),
                            new Category("PSM"),
                            new Region(region),
                            new Period(LocalDate.of(2016, 3, 1), null),
                            null,
                            null),
                    new Occasion("operator", TODAY, null, DECREE, null))));
            return id;
        }

        private @Nullable String refusal(int serial, String region) {
            Rejection refused = catchThrowableOfType(Rejection.class, () -> register(serial, region));
            return refused == null ? null : refused.code();
        }

        private @Nullable String nominate(WorkerId worker) {
            return send(new NominateWorkers(COHORT, List.of(worker), "BASIC_TRAINING", Level.GENERALIS, by("head")))
                    .nominations()
                    .getFirst()
                    .code();
        }
    }
}
