package id.jejak.projection.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.body.AssessorId;
import id.jejak.body.BodyId;
import id.jejak.cohort.CohortId;
import id.jejak.kernel.DomainEvent;
import id.jejak.projection.Conditions;
import id.jejak.projection.SampleEvents;
import id.jejak.projection.SampleLog;
import id.jejak.projection.TestDatabase;
import id.jejak.projection.TestLog;
import id.jejak.projection.WorkerHistory;
import id.jejak.projection.counts.JdbcCountsView;
import id.jejak.projection.counts.view.CountQuery;
import id.jejak.projection.counts.view.CountsView;
import id.jejak.projection.scope.view.Scope;
import id.jejak.projection.scope.view.ScopeView;
import id.jejak.projection.trail.JdbcTrailView;
import id.jejak.projection.trail.view.TrailEntry;
import id.jejak.projection.trail.view.TrailFilter;
import id.jejak.projection.trail.view.TrailView;
import id.jejak.projection.view.Answer;
import id.jejak.projection.view.Held;
import id.jejak.reference.Category;
import id.jejak.reference.Region;
import id.jejak.worker.EngagementId;
import id.jejak.worker.Nik;
import id.jejak.worker.Sex;
import id.jejak.worker.WorkerId;
import id.jejak.worker.event.AssessorAssigned;
import id.jejak.worker.event.ComponentScored;
import id.jejak.worker.event.EngagementEnded;
import id.jejak.worker.event.EngagementStarted;
import id.jejak.worker.event.WorkerNominated;
import id.jejak.worker.event.WorkerRegistered;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScopeTest {

    private static final int WORKERS = 12;
    private static final WorkerId MOVER = new WorkerId(new UUID(9, 1));
    private static final String KBB = "32.17";
    private static final String BANDUNG = "32.73";

    private final List<SampleEvents.Step> steps = SampleEvents.of(4, WORKERS);
    private final ScopeView view = new JdbcScopeView(TestDatabase.pool());
    private TestLog log;

    @BeforeAll
    void write() throws InterruptedException {
        log = TestLog.open();
        SampleLog.write(log, steps);
        log.append(
                "worker:" + MOVER.value(),
                List.of(
                        new WorkerRegistered(
                                MOVER,
                                new Nik("3217015705701234"),
                                "Contoh Pindah",
                                day("1970-05-17"),
                                Sex.FEMALE,
                                day("2017-01-01")),
                        new EngagementStarted(
                                new EngagementId(new UUID(9, 2)),
                                new Category("PSM"),
                                new Region("32.17.01"),
                                day("2017-01-01"),
                                null,
                                null,
                                null,
                                day("2017-01-01")),
                        new EngagementEnded(new EngagementId(new UUID(9, 2)), day("2018-12-31"), day("2018-12-31")),
                        new EngagementStarted(
                                new EngagementId(new UUID(9, 3)),
                                new Category("PSM"),
                                new Region("32.73.01"),
                                day("2019-01-01"),
                                day("2019-12-31"),
                                null,
                                null,
                                day("2019-01-01"))));
        SampleLog.project(log, 100);
    }

    @AfterAll
    void close() {
        log.close();
    }

    @AfterEach
    void let_go() {
        TestDatabase.execute(TestDatabase.source(), "truncate parked_event");
    }

    @Test
    void a_worker_belongs_wherever_an_engagement_is_or_was_or_is_to_be() {
        assertThat(view.sees(region(KBB), MOVER).value()).as("moved away").isTrue();
        assertThat(view.sees(region(BANDUNG), MOVER).value()).isTrue();
        assertThat(view.sees(region("32.17.01"), MOVER).value()).isTrue();
        assertThat(view.sees(region("32.17.02"), MOVER).value()).isFalse();
    }

    @Test
    void a_column_that_would_be_taken_for_the_scope_s_own_is_refused() {
        for (String column : List.of("worker_id", "s.worker_id", "a.worker_id")) {
            assertThatThrownBy(() -> ScopeConditions.workers(new Conditions(), body("STKS"), column))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> ScopeConditions.cohorts(new Conditions(), body("STKS"), column))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void a_body_sees_whoever_has_had_a_case_with_it() {
        for (int i = 0; i < WORKERS; i++) {
            boolean nominated = has(i, WorkerNominated.class);
            assertThat(view.sees(body("STKS"), worker(i)).value()).isEqualTo(nominated);
            assertThat(view.sees(body("LSPS"), worker(i)).value()).isFalse();
            assertThat(view.sees(Scope.ALL, worker(i)).value()).isTrue();
        }
        assertThat(view.sees(body("STKS"), MOVER).value()).isFalse();
    }

    @Test
    void an_assessor_sees_whom_it_assesses_and_their_cohorts() {
        Set<UUID> cohorts = new HashSet<>();
        int assigned = 0;
        for (int i = 0; i < WORKERS; i++) {
            boolean assesses = events(i).stream().anyMatch(ScopeTest::isAssessing);
            assertThat(view.sees(assessor("assessor"), worker(i)).value()).isEqualTo(assesses);
            assertThat(view.sees(assessor("nobody"), worker(i)).value()).isFalse();
            assigned += assesses ? 1 : 0;
            cohorts.addAll(assessed(i));
        }
        assertThat(assigned).isPositive();
        for (int i = 0; i < 2; i++) {
            CohortId cohort = SampleEvents.cohortId(i);
            assertThat(view.sees(assessor("assessor"), cohort).value()).isEqualTo(cohorts.contains(cohort.value()));
        }
    }

    @Test
    void a_cohort_is_seen_in_its_region_and_by_its_body() {
        CohortId cohort = SampleEvents.cohortId(0);
        assertThat(view.sees(region(KBB), cohort).value()).isTrue();
        assertThat(view.sees(region("32"), cohort).value()).isTrue();
        assertThat(view.sees(region(BANDUNG), cohort).value()).isFalse();
        assertThat(view.sees(body("STKS"), cohort).value()).isTrue();
        assertThat(view.sees(body("LSPS"), cohort).value()).isFalse();
        assertThat(view.sees(Scope.ALL, new CohortId(new UUID(1, 1))).value()).isFalse();
    }

    @Test
    void nobody_sees_anything_without_a_region_a_body_or_somebody_to_assess() {
        Scope nothing = new Scope(false, List.of(), Set.of(), Set.of());
        assertThat(view.sees(nothing, worker(0)).value()).isFalse();
        assertThat(view.sees(nothing, SampleEvents.cohortId(0)).value()).isFalse();
    }

    @Test
    void what_several_roles_give_adds_up() {
        Scope both = new Scope(false, List.of(new Region(BANDUNG)), Set.of(new BodyId("STKS")), Set.of());
        assertThat(view.sees(both, MOVER).value()).isTrue();
        int nominated = IntStream.range(0, WORKERS)
                .filter(i -> has(i, WorkerNominated.class))
                .findFirst()
                .orElseThrow();
        assertThat(view.sees(both, worker(nominated)).value()).isTrue();
    }

    @Test
    void a_trail_tells_of_whom_the_reader_sees_and_of_what_is_nobodys() {
        TrailView trail = new JdbcTrailView(TestDatabase.pool());
        Scope scope = region(BANDUNG);
        List<TrailEntry> told = trail.find(List.of(new TrailFilter.SeenBy(scope)), Long.MAX_VALUE, 0, 10_000)
                .value()
                .items();
        List<TrailEntry> all =
                trail.find(List.of(), Long.MAX_VALUE, 0, 10_000).value().items();
        assertThat(told).isEqualTo(all.stream().filter(e -> mayBeTold(scope, e)).toList());
        assertThat(told).hasSizeBetween(4, all.size() - 4);
        assertThat(told).anyMatch(e -> e.worker() != null).anyMatch(e -> e.worker() == null && e.cohort() == null);
    }

    @Test
    void counts_hold_whom_the_reader_sees_by_where_they_were_on_the_day() {
        CountsView counts = new JdbcCountsView(TestDatabase.pool(), log.store());
        assertThat(count(counts, Scope.ALL)).isEqualTo(count(counts, region("32")));
        assertThat(count(counts, region(BANDUNG)) + count(counts, region(KBB)))
                .isGreaterThanOrEqualTo(count(counts, Scope.ALL));
        assertThat(count(counts, region(BANDUNG))).isPositive().isLessThan(count(counts, Scope.ALL));
        LocalDate day = day("2019-03-01");
        assertThat(count(counts, body("STKS")))
                .isEqualTo(IntStream.range(0, WORKERS)
                        .filter(i -> has(i, WorkerNominated.class) && engaged(i, day))
                        .count())
                .isPositive()
                .isLessThan(count(counts, Scope.ALL));
        assertThat(count(counts, body("LSPS"))).isZero();
        assertThat(count(counts, assessor("assessor")))
                .isEqualTo(IntStream.range(0, WORKERS)
                        .filter(i -> events(i).stream().anyMatch(ScopeTest::isAssessing) && engaged(i, day))
                        .count())
                .isPositive();
    }

    @Test
    void an_answer_that_a_scope_bounds_is_as_new_as_the_older_of_the_two_models() {
        TrailView trail = new JdbcTrailView(TestDatabase.pool());
        assertThat(trail.find(List.of(), Long.MAX_VALUE, 0, 1).position()).isEqualTo(log.head());
        TestDatabase.execute(
                TestDatabase.source(), "update projection_checkpoint set position = 7 where name = 'scope'");
        try {
            assertThat(trail.find(List.of(), Long.MAX_VALUE, 0, 1).position()).isEqualTo(7);
            assertThat(view.sees(Scope.ALL, MOVER).position()).isEqualTo(7);
        } finally {
            TestDatabase.execute(
                    TestDatabase.source(),
                    "update projection_checkpoint set position = " + log.head() + " where name = 'scope'");
        }
    }

    @Test
    void says_when_the_scope_itself_is_held_back() {
        String stream = "worker:" + MOVER.value();
        TestDatabase.execute(
                TestDatabase.source(),
                "insert into parked_event (name, version, stream, position) values ('scope', 1, '" + stream + "', 5)");
        Answer<Boolean> answer = view.sees(Scope.ALL, MOVER);
        assertThat(answer.held()).isEqualTo(new Held(5, 1));
        assertThat(view.sees(Scope.ALL, worker(0)).held()).isNull();
    }

    private boolean mayBeTold(Scope scope, TrailEntry entry) {
        if (entry.worker() != null) {
            return view.sees(scope, new WorkerId(entry.worker())).value();
        }
        return entry.cohort() == null
                || view.sees(scope, new CohortId(entry.cohort())).value();
    }

    private long count(CountsView counts, Scope scope) {
        CountQuery query = new CountQuery(Set.of(), Long.MAX_VALUE - 1, true, List.of(), scope, 4, null, null);
        return counts.count(query, day("2019-03-01")).value().total();
    }

    private boolean has(int worker, Class<? extends DomainEvent> type) {
        return events(worker).stream().anyMatch(type::isInstance);
    }

    private boolean engaged(int worker, LocalDate day) {
        return WorkerHistory.of(events(worker)).engagements().stream()
                .anyMatch(e -> e.period().contains(day));
    }

    private List<DomainEvent> events(int worker) {
        return SampleLog.of("worker:" + SampleEvents.worker(worker), steps).toList();
    }

    private static boolean isAssessing(DomainEvent event) {
        AssessorId assessor = switch (event) {
            case AssessorAssigned e -> e.assessorId();
            case ComponentScored e -> e.assessor();
            default -> null;
        };
        return new AssessorId("assessor").equals(assessor);
    }

    /** The cohorts of the cases in which the assessor assesses. */
    private List<UUID> assessed(int worker) {
        List<UUID> cohorts = new ArrayList<>();
        UUID current = null;
        for (DomainEvent event : events(worker)) {
            if (event instanceof WorkerNominated e) {
                current = e.cohortId().value();
            } else if (isAssessing(event) && current != null) {
                cohorts.add(current);
            }
        }
        return cohorts;
    }

    private static WorkerId worker(int number) {
        return new WorkerId(SampleEvents.worker(number));
    }

    private static Scope region(String code) {
        return new Scope(false, List.of(new Region(code)), Set.of(), Set.of());
    }

    private static Scope body(String id) {
        return new Scope(false, List.of(), Set.of(new BodyId(id)), Set.of());
    }

    private static Scope assessor(String id) {
        return new Scope(false, List.of(), Set.of(), Set.of(new AssessorId(id)));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
