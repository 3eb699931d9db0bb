package id.jejak.projection.register;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.body.AssessorId;
import id.jejak.body.BodyId;
import id.jejak.projection.SampleEvents;
import id.jejak.projection.SampleLog;
import id.jejak.projection.TestDatabase;
import id.jejak.projection.TestLog;
import id.jejak.projection.register.view.CurrentCertificate;
import id.jejak.projection.register.view.LiveEngagement;
import id.jejak.projection.register.view.PastRegisterView;
import id.jejak.projection.register.view.RegisterEntry;
import id.jejak.projection.register.view.RegisterFilter;
import id.jejak.projection.register.view.RegisterView;
import id.jejak.projection.scope.JdbcScopeView;
import id.jejak.projection.scope.view.Scope;
import id.jejak.projection.scope.view.ScopeView;
import id.jejak.projection.view.Answer;
import id.jejak.projection.view.CertificateStatus;
import id.jejak.projection.view.Items;
import id.jejak.reference.Category;
import id.jejak.reference.Region;
import id.jejak.scheme.Level;
import id.jejak.timeline.Recorded;
import id.jejak.timeline.Timeline;
import id.jejak.worker.CertificateNumber;
import id.jejak.worker.EngagementId;
import id.jejak.worker.Phase;
import id.jejak.worker.WorkerId;
import id.jejak.worker.decide.Histories;
import id.jejak.worker.event.WorkerEvent;
import id.jejak.worker.state.CertificationCase;
import id.jejak.worker.state.Engagement;
import id.jejak.worker.state.Registered;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegisterTest {

    private static final int WORKERS = 30;
    private static final WorkerId CERTIFIED = new WorkerId(new UUID(7, 1));
    private static final LocalDate DAY = LocalDate.of(2021, 6, 1);

    private final RegisterView view = new JdbcRegisterView(TestDatabase.pool());
    private final Map<UUID, Timeline> timelines = new HashMap<>();
    private TestLog log;

    @BeforeAll
    void write() throws InterruptedException {
        log = TestLog.open();
        List<SampleEvents.Step> steps = SampleEvents.of(9, WORKERS);
        SampleLog.write(log, steps);
        log.append("worker:" + CERTIFIED.value(), Histories.certified());
        SampleLog.project(log, 100);
        for (int i = 0; i < WORKERS; i++) {
            UUID worker = SampleEvents.worker(i);
            List<Recorded<WorkerEvent>> history = new ArrayList<>();
            SampleLog.of("worker:" + worker, steps)
                    .forEach(e -> history.add(
                            new Recorded<>(history.size() + 1L, new UUID(0, 0), Instant.EPOCH, (WorkerEvent) e)));
            timelines.put(worker, Timeline.of(history));
        }
    }

    @AfterAll
    void close() {
        log.close();
    }

    @Test
    void a_card_says_who_where_how_far_and_with_what_certificate() {
        Answer<Optional<RegisterEntry>> card = view.worker(CERTIFIED, DAY);
        assertThat(card.value())
                .contains(new RegisterEntry(
                        CERTIFIED,
                        "Contoh Satu",
                        "3217************",
                        List.of(new LiveEngagement(
                                new EngagementId(new UUID(7, 2)),
                                new Category("PSM"),
                                new Region("32.17.01"),
                                LocalDate.of(2016, 3, 1),
                                null)),
                        null,
                        Phase.CERTIFIED,
                        null,
                        new CurrentCertificate(
                                new CertificateNumber("STKS-2018-0001"),
                                CertificateStatus.VALID,
                                Level.GENERALIS,
                                LocalDate.of(2023, 10, 14)),
                        log.head()));
        assertThat(card.position()).isEqualTo(log.head());
        assertThat(view.worker(CERTIFIED, LocalDate.of(2023, 10, 15)).value())
                .as("the calendar alone turns it over")
                .hasValueSatisfying(expired -> assertThat(expired.phase()).isEqualTo(Phase.EXPIRED));
        assertThat(view.worker(CERTIFIED, LocalDate.of(2010, 1, 1)).value())
                .as("known now, of a day before anything of theirs")
                .isEmpty();
        assertThat(view.worker(new WorkerId(new UUID(9, 9)), DAY).value()).isEmpty();
    }

    @Test
    void cards_equal_the_domains_own_fold_for_generated_histories() {
        Set<Phase> met = new HashSet<>();
        timelines.forEach((worker, timeline) -> {
            for (int month = 0; month < 150; month += 7) {
                LocalDate day = LocalDate.of(2016, 4, 1).plusMonths(month);
                RegisterEntry card =
                        view.worker(new WorkerId(worker), day).value().orElseThrow();
                Registered then = (Registered) timeline.on(day, Long.MAX_VALUE);
                assertThat(card.phase()).as("%s on %s", worker, day).isEqualTo(then.phaseOn(day));
                assertThat(card.casePhase())
                        .isEqualTo(then.open().map(CertificationCase::phase).orElse(null));
                assertThat(card.engagements())
                        .extracting(LiveEngagement::id)
                        .containsExactlyInAnyOrderElementsOf(engagedOn(timeline, day).stream()
                                .map(Engagement::id)
                                .toList());
                met.add(card.phase());
            }
        });
        assertThat(met).hasSizeGreaterThan(9);
    }

    @Test
    void each_filter_finds_exactly_those_for_whom_it_holds() {
        List<RegisterEntry> all = find();
        assertThat(all).hasSize(WORKERS + 1);
        for (Phase phase : Phase.values()) {
            assertSame(all, card -> card.phase() == phase, new RegisterFilter.InPhase(phase));
        }
        for (CertificateStatus status : CertificateStatus.values()) {
            assertSame(
                    all,
                    card -> card.certificate() != null && card.certificate().status() == status,
                    new RegisterFilter.WithCertificate(status));
        }
        assertSame(all, card -> card.certificate() == null, new RegisterFilter.WithoutCertificate());
        for (String category : List.of("PSM", "TKSK", "PKH")) {
            assertSame(
                    all,
                    card -> card.engagements().stream()
                            .anyMatch(e -> e.category().code().equals(category)),
                    new RegisterFilter.InCategory(new Category(category)));
        }
        for (String region : List.of("32.17", "32.17.02", "32.73", "33")) {
            Region prefix = new Region(region);
            assertSame(
                    all,
                    card -> card.engagements().stream().anyMatch(e -> e.region().isUnder(prefix))
                            || (card.lastRegion() != null && card.lastRegion().isUnder(prefix)),
                    new RegisterFilter.Within(List.of(prefix)));
        }
        assertThat(all.stream().flatMap(card -> card.engagements().stream()).map(LiveEngagement::region))
                .as("regions that were met")
                .contains(new Region("32.17.01"), new Region("32.17.02"), new Region("32.73.01"));
    }

    @Test
    void a_name_is_found_by_the_beginnings_of_its_words() {
        assertThat(find(new RegisterFilter.Named("sat CONT")))
                .extracting(RegisterEntry::id)
                .containsExactly(CERTIFIED);
        assertThat(find(new RegisterFilter.Named("contoh"))).hasSize(WORKERS + 1);
        assertThat(find(new RegisterFilter.Named("toh"))).isEmpty();
        assertThat(find(new RegisterFilter.Named("' & ! :*"))).isEmpty();
        assertThat(find(new RegisterFilter.Named(" "))).hasSize(WORKERS + 1);
    }

    @Test
    void whom_a_scope_holds_is_found_whatever_the_day() {
        ScopeView scopes = new JdbcScopeView(TestDatabase.pool());
        for (Scope scope : List.of(
                Scope.ALL,
                new Scope(false, List.of(new Region("32.73")), Set.of(), Set.of()),
                new Scope(false, List.of(), Set.of(new BodyId("STKS")), Set.of()),
                new Scope(false, List.of(), Set.of(new BodyId("OTHER")), Set.of()),
                new Scope(false, List.of(), Set.of(), Set.of(new AssessorId("assessor"))))) {
            assertSame(find(), card -> scopes.sees(scope, card.id()).value(), new RegisterFilter.SeenBy(scope));
        }
    }

    @Test
    void what_is_folded_from_the_log_equals_the_card_and_earlier_knowledge_is_the_card_of_then() {
        PastRegisterView past = new LogPastRegisterView(log.store());
        List<WorkerId> workers = find().stream().map(RegisterEntry::id).toList();
        for (WorkerId worker : workers) {
            for (int month = 0; month < 150; month += 31) {
                LocalDate day = LocalDate.of(2016, 1, 1).plusMonths(month);
                assertThat(past.worker(worker, day, log.head()).value())
                        .isEqualTo(view.worker(worker, day).value());
            }
        }
        assertThat(past.workers(workers, DAY, log.head()).value()).isEqualTo(find());
        long beforeTheCertificate = log.head() - 1;
        Answer<Optional<RegisterEntry>> then = past.worker(CERTIFIED, DAY, beforeTheCertificate);
        assertThat(then.value()).hasValueSatisfying(card -> {
            assertThat(card.phase()).isEqualTo(Phase.DECIDED_COMPETENT);
            assertThat(card.certificate()).isNull();
            assertThat(card.position()).isEqualTo(beforeTheCertificate);
        });
        assertThat(then.position()).isEqualTo(log.head());
        assertThat(past.worker(CERTIFIED, DAY, 1).value()).as("not known yet").isEmpty();
        assertThat(past.worker(new WorkerId(new UUID(9, 9)), DAY, log.head()).value())
                .isEmpty();
    }

    @Test
    void several_cards_are_told_at_once_without_those_that_are_not_there() {
        List<WorkerId> asked =
                new ArrayList<>(find().stream().map(RegisterEntry::id).limit(3).toList());
        assertThat(view.workers(asked, DAY).value()).containsExactlyInAnyOrderElementsOf(find().subList(0, 3));
        asked.add(new WorkerId(new UUID(9, 9)));
        assertThat(view.workers(asked, DAY).value()).hasSize(3);
        assertThat(view.workers(List.of(), DAY).value()).isEmpty();
    }

    @Test
    void goes_on_page_by_page_in_the_order_of_names_and_no_cursor_holds_a_name() {
        List<RegisterEntry> read = new ArrayList<>();
        Items<RegisterEntry> page = view.find(List.of(), DAY, null, 7).value();
        while (true) {
            read.addAll(page.items());
            if (page.nextCursor() == null) {
                break;
            }
            assertThat(page.nextCursor()).matches("[0-9a-f-]{36}");
            page = view.find(List.of(), DAY, page.nextCursor(), 7).value();
        }
        assertThat(read).isEqualTo(find());
        assertThat(TestDatabase.rows(
                        TestDatabase.source(), "select worker_id from register_worker order by name, worker_id"))
                .isEqualTo(
                        read.stream().map(card -> card.id().value().toString()).toList());
    }

    private void assertSame(List<RegisterEntry> all, Predicate<RegisterEntry> holds, RegisterFilter filter) {
        assertThat(find(filter))
                .as("%s", filter)
                .isEqualTo(all.stream().filter(holds).toList());
    }

    private List<RegisterEntry> find(RegisterFilter... filters) {
        return view.find(List.of(filters), DAY, null, 500).value().items();
    }

    private static List<Engagement> engagedOn(Timeline timeline, LocalDate day) {
        return ((Registered) timeline.on(LocalDate.MAX, Long.MAX_VALUE)).engagedOn(day);
    }
}
