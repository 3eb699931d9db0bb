package id.jejak.projection.counts;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.projection.SampleEvents;
import id.jejak.projection.SampleLog;
import id.jejak.projection.TestDatabase;
import id.jejak.projection.TestLog;
import id.jejak.projection.counts.view.Count;
import id.jejak.projection.counts.view.CountKey;
import id.jejak.projection.counts.view.CountQuery;
import id.jejak.projection.counts.view.Counts;
import id.jejak.projection.counts.view.CountsView;
import id.jejak.projection.scope.view.Scope;
import id.jejak.reference.Region;
import id.jejak.timeline.Recorded;
import id.jejak.timeline.Timeline;
import id.jejak.worker.Phase;
import id.jejak.worker.event.WorkerEvent;
import id.jejak.worker.state.Engagement;
import id.jejak.worker.state.Registered;
import id.jejak.worker.state.WorkerState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CountsTest {

    private static final int WORKERS = 25;
    private static final int HALF = 400;

    private final List<SampleEvents.Step> steps = SampleEvents.of(2, WORKERS);
    private final List<List<Recorded<WorkerEvent>>> histories = new ArrayList<>();
    private TestLog log;
    private CountsView view;
    private List<String> knownAtHalf = List.of();

    @BeforeAll
    void write() throws InterruptedException {
        log = TestLog.open();
        view = new JdbcCountsView(TestDatabase.pool(), log.store());
        SampleLog.write(log, steps.subList(0, HALF));
        SampleLog.project(log, 100);
        knownAtHalf = facts();
        SampleLog.write(log, steps.subList(HALF, steps.size()));
        SampleLog.project(log, 100);
        for (int i = 0; i < WORKERS; i++) {
            String stream = "worker:" + SampleEvents.worker(i);
            List<Recorded<WorkerEvent>> history = new ArrayList<>();
            for (int p = 0; p < steps.size(); p++) {
                if (steps.get(p).stream().equals(stream)) {
                    WorkerEvent event = (WorkerEvent) steps.get(p).event();
                    history.add(new Recorded<>(p + 1, new UUID(0, p), Instant.EPOCH, event));
                }
            }
            histories.add(history);
        }
    }

    @AfterAll
    void close() {
        log.close();
    }

    @Test
    void equal_a_fold_of_every_worker_on_any_day_as_known_at_any_position() {
        Random chance = new Random(3);
        Set<Phase> met = new HashSet<>();
        for (int i = 0; i < 100; i++) {
            long known = chance.nextInt(steps.size()) + 1L;
            LocalDate day = LocalDate.of(2016, 11, 1).plusDays(chance.nextInt(3300));
            CountQuery query = CountQueries.by(known, CountKey.CATEGORY, CountKey.PHASE, CountKey.REGION);
            Counts live = view.count(query, day).value();
            assertThat(asMap(live))
                    .as("%s known at %d", day, known)
                    .isEqualTo(naive(day, known, true, CountsTest::key));
            assertThat(live.total()).isEqualTo(naiveTotal(day, known, true));

            Counts all = view.count(
                            CountQueries.everybodyBy(known, CountKey.CATEGORY, CountKey.PHASE, CountKey.REGION), day)
                    .value();
            assertThat(asMap(all)).isEqualTo(naive(day, known, false, CountsTest::key));
            assertThat(all.total()).isEqualTo(naiveTotal(day, known, false));

            Counts phases =
                    view.count(CountQueries.by(known, CountKey.PHASE), day).value();
            assertThat(asMap(phases)).isEqualTo(naive(day, known, true, (_, phase) -> phase.name()));
            assertThat(phases.items().stream().mapToLong(Count::count).sum())
                    .as("one phase a worker")
                    .isEqualTo(phases.total());
            phases.items()
                    .forEach(item ->
                            met.add(Phase.valueOf(String.valueOf(item.keys().get(CountKey.PHASE)))));
        }
        assertThat(met).as("phases that were met").hasSizeGreaterThan(12);
    }

    @Test
    void facts_are_never_edited_but_for_the_position_at_which_they_ceased_to_be_known() {
        assertThat(knownAtHalf).isNotEmpty();
        assertThat(facts()).isEqualTo(knownAtHalf);
    }

    @Test
    void are_kept_to_regions_and_rolled_up_to_a_district() {
        long head = steps.size();
        LocalDate day = LocalDate.of(2019, 3, 1);
        CountQuery district = new CountQuery(
                Set.of(CountKey.REGION), head, true, List.of(new Region("32.17")), Scope.ALL, 2, null, null);
        Counts counts = view.count(district, day).value();
        Map<String, Long> naive = naive(day, head, true, (e, _) -> e.region().code());
        assertThat(counts.items()).hasSize(1);
        assertThat(counts.items().getFirst().keys()).containsEntry(CountKey.REGION, "32.17");
        assertThat(naive.keySet()).contains("32.17.01", "32.73.01");
        assertThat(view.count(
                                new CountQuery(
                                        Set.of(), head, true, List.of(new Region("33")), Scope.ALL, 4, null, null),
                                day)
                        .value()
                        .total())
                .as("by whole segments")
                .isZero();
    }

    @Test
    void a_series_is_the_count_of_each_of_its_days_in_one_snapshot() {
        CountQuery query = CountQueries.by(steps.size(), CountKey.PHASE);
        List<LocalDate> days = List.of(LocalDate.of(2018, 2, 1), LocalDate.of(2018, 8, 1), LocalDate.of(2020, 1, 1));
        assertThat(view.series(query, days).value())
                .isEqualTo(
                        days.stream().map(day -> view.count(query, day).value()).toList());
        assertThat(view.series(query, days).position()).isEqualTo(steps.size());
        assertThat(view.series(query, days).held()).isNull();
    }

    private static List<String> facts() {
        return TestDatabase.rows(
                TestDatabase.source(),
                "select (worker_id, known_from, ordinal, category, region, phase, certificate, level, valid_from,"
                        + " valid_to)::text from case_span where known_from <= " + HALF + " order by 1");
    }

    private static String key(Engagement engagement, Phase phase) {
        return engagement.category().code() + " " + phase + " "
                + engagement.region().code();
    }

    /** Counts by folding every worker; without an engagement the key is NONE, the phase and the last region. */
    private Map<String, Long> naive(
            LocalDate day, long known, boolean engagedOnly, BiFunction<Engagement, Phase, String> key) {
        Map<String, Long> counts = new HashMap<>();
        for (List<Recorded<WorkerEvent>> history : histories) {
            keys(history, day, known, engagedOnly, key).forEach(k -> counts.merge(k, 1L, Long::sum));
        }
        return counts;
    }

    private long naiveTotal(LocalDate day, long known, boolean engagedOnly) {
        return histories.stream()
                .filter(h -> !keys(h, day, known, engagedOnly, CountsTest::key).isEmpty())
                .count();
    }

    private static Set<String> keys(
            List<Recorded<WorkerEvent>> history,
            LocalDate day,
            long known,
            boolean engagedOnly,
            BiFunction<Engagement, Phase, String> key) {
        Timeline timeline = Timeline.of(history);
        WorkerState then = timeline.on(day, known);
        Phase phase = then instanceof Registered worker ? worker.phaseOn(day) : Phase.REGISTERED;
        Set<String> keys = new HashSet<>();
        if (timeline.on(LocalDate.MAX, known) instanceof Registered worker) {
            worker.engagedOn(day).forEach(e -> keys.add(key.apply(e, phase)));
            if (keys.isEmpty() && !engagedOnly && then instanceof Registered) {
                String last = "NONE";
                LocalDate until = LocalDate.MIN;
                LocalDate first = LocalDate.MAX;
                for (Engagement e : worker.engagements().values()) {
                    LocalDate to = e.period().to();
                    if (to != null
                            && to.isBefore(day)
                            && (to.isAfter(until)
                                    || (to.isEqual(until) && e.region().code().compareTo(last) > 0))) {
                        last = e.region().code();
                        until = to;
                    } else if (until.equals(LocalDate.MIN)
                            && e.period().from().isAfter(day)
                            && e.period().from().isBefore(first)) {
                        last = e.region().code();
                        first = e.period().from();
                    }
                }
                String region = last;
                keys.add("NONE " + phase + " " + region);
            }
        }
        return keys;
    }

    private static Map<String, Long> asMap(Counts counts) {
        Map<String, Long> map = new HashMap<>();
        for (Count item : counts.items()) {
            String key = item.keys().size() == 1
                    ? Objects.requireNonNull(item.keys().get(CountKey.PHASE))
                    : item.keys().get(CountKey.CATEGORY) + " " + item.keys().get(CountKey.PHASE) + " "
                            + item.keys().get(CountKey.REGION);
            map.put(key, item.count());
        }
        return map;
    }
}
