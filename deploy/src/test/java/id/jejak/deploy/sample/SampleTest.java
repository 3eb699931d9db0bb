package id.jejak.deploy.sample;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.cohort.Cohort;
import id.jejak.cohort.CohortDecider;
import id.jejak.cohort.event.CohortEvent;
import id.jejak.reference.Region;
import id.jejak.timeline.Recorded;
import id.jejak.timeline.Timeline;
import id.jejak.worker.Phase;
import id.jejak.worker.event.WorkerEvent;
import id.jejak.worker.state.Certificate;
import id.jejak.worker.state.Engagement;
import id.jejak.worker.state.Registered;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the log answers once the sample is loaded. */
class SampleTest {

    /** The story is as old as it is: what is so today is so on a day that does not move. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static final Log LOG = Log.empty();

    private static Map<String, List<Recorded<WorkerEvent>>> histories = Map.of();

    @BeforeAll
    static void load() {
        assertThat(SampleLoader.load(LOG.desk(), LOG.store(), InstantSource.system()))
                .isEqualTo(SampleOutcome.LOADED);
        histories = LOG.histories(WorkerEvent.class);
    }

    @AfterAll
    static void close() {
        LOG.close();
    }

    @Test
    void each_category_counts_who_was_reported_in_2018_and_today() {
        Map<String, Long> reported = Map.of(
                "TKSK",
                16L,
                "PSM",
                165L,
                "TAGANA",
                50L,
                "SAKTI_PEKSOS",
                8L,
                "PKH",
                171L,
                "DINSOS_STAFF",
                24L,
                "LKSA_MANAGER",
                36L);
        assertThat(engaged(LocalDate.of(2018, 2, 1))).isEqualTo(reported);
        Map<String, Long> today = new TreeMap<>(reported);
        today.put("PSM", 166L); // a PKH facilitator is one of them besides
        assertThat(engaged(TODAY)).isEqualTo(today);
    }

    @Test
    void three_have_left_and_three_have_come() {
        assertThat(histories).hasSize(473);
        assertThat(phases(TODAY, LOG.store().lastPosition())).containsEntry(Phase.RETIRED, 3L);
        assertThat(workers(TODAY, LOG.store().lastPosition()).stream()
                        .filter(worker -> !worker.engagedOn(TODAY).isEmpty()))
                .hasSize(470);
    }

    @Test
    void the_sixty_that_no_source_counts_are_marked_synthetic() {
        assertThat(LOG.ask("select count(*) from event_log where type = 'worker.registered'"
                        + " and metadata->>'reason' like 'sintetis%'"))
                .isEqualTo("60");
        assertThat(LOG.ask("select count(*) from event_log where type = 'worker.registered'"
                        + " and payload->>'name' like 'Contoh %'"))
                .isEqualTo("473");
    }

    @Test
    void on_5_february_2018_sixty_are_nominated_within_a_quota_of_sixty() {
        LocalDate day = LocalDate.of(2018, 2, 5);
        Cohort.Open cohort = firstCohort(day);
        assertThat(cohort.quotaOn(day)).isEqualTo(60);
        assertThat(cohort.seats().on(day)).isEqualTo(60);
        assertThat(phases(day, LOG.endOf(day))).isEqualTo(Map.of(Phase.NOMINATED, 60L, Phase.REGISTERED, 410L));
    }

    @Test
    void on_10_february_2018_a_hundred_hold_seats_and_nobody_is_scored() {
        LocalDate day = LocalDate.of(2018, 2, 10);
        Cohort.Open cohort = firstCohort(day);
        assertThat(cohort.quotaOn(day)).isEqualTo(100);
        assertThat(cohort.quotaOn(LocalDate.of(2018, 2, 8))).isEqualTo(60);
        assertThat(cohort.seats().on(day)).isEqualTo(100);
        assertThat(phases(day, LOG.endOf(day)))
                .isEqualTo(Map.of(Phase.IN_ASSESSMENT, 98L, Phase.ADMITTED, 2L, Phase.REGISTERED, 370L));
        assertThat(recordedBy(day, "component.scored")).isZero();
    }

    @Test
    void nothing_is_heard_from_then_until_11_august_2018_and_nobody_holds_a_certificate() {
        LocalDate lastReport = LocalDate.of(2018, 8, 11);
        assertThat(LOG.endOf(lastReport)).isEqualTo(LOG.endOf(LocalDate.of(2018, 2, 10)));
        assertThat(recordedBy(lastReport, "certificate.issued")).isZero();
        assertThat(phases(lastReport, LOG.store().lastPosition())).doesNotContainKey(Phase.CERTIFIED);
        assertThat(recordedBy(LocalDate.of(2018, 9, 30), "certificate.issued")).isZero();
        assertThat(recordedBy(LocalDate.of(2018, 10, 31), "certificate.issued")).isPositive();
        assertThat(phases(LocalDate.of(2019, 12, 31), LOG.store().lastPosition())
                        .get(Phase.CERTIFIED))
                .isGreaterThan(100);
    }

    @Test
    void what_comes_after_the_last_report_calls_itself_simulated() {
        assertThat(LOG.list("select distinct coalesce(metadata->>'reason', '') like 'simulasi%' from event_log"
                        + " where recorded_at >= '2018-08-12 00:00+07'"))
                .containsExactly("t");
        assertThat(LOG.list("select distinct coalesce(metadata->>'reason', '') like '%simulasi%' from event_log"
                        + " where recorded_at < '2018-08-12 00:00+07'"))
                .containsExactly("f");
        assertThat(LOG.list("select distinct metadata->>'channel' from event_log"))
                .containsExactly("sample");
    }

    @Test
    void today_somebody_stands_in_every_phase_that_there_is() {
        assertThat(phases(TODAY, LOG.store().lastPosition()).keySet()).isEqualTo(EnumSet.allOf(Phase.class));
    }

    @Test
    void certificates_bear_the_name_that_the_body_had_on_the_day() {
        assertThat(LOG.list("select distinct payload->>'bodyName' from event_log where type = 'certificate.issued'"
                        + " and effective_on < '2019-07-09'"))
                .containsExactly("STKS Bandung");
        assertThat(LOG.list("select distinct payload->>'bodyName' from event_log where type = 'certificate.issued'"
                        + " and effective_on >= '2019-07-09'"))
                .containsExactly("Poltekesos Bandung");
        assertThat(LOG.ask("select count(*) from event_log where type = 'worker.nominated'"
                        + " and payload->>'pathway' = 'DIRECT_CERTIFICATION' and effective_on between '2019-01-01'"
                        + " and '2019-12-31'"))
                .isEqualTo("24");
    }

    @Test
    void certificates_expire_by_the_calendar_in_2023_and_2024() {
        long end = LOG.store().lastPosition();
        assertThat(expiredDuring(2022, end)).isZero();
        assertThat(expiredDuring(2023, end)).isPositive();
        assertThat(expiredDuring(2024, end)).isPositive();
    }

    @Test
    void no_tksk_serves_longer_than_five_years_under_one_decree_and_each_kecamatan_had_one() {
        List<Engagement> terms = engagements().stream()
                .filter(engagement -> engagement.category().code().equals("TKSK"))
                .toList();
        assertThat(terms).hasSize(48).allSatisfy(term -> {
            LocalDate last = term.period().to() == null ? TODAY : term.period().to();
            assertThat(last).isBefore(term.period().from().plusYears(5));
        });
        assertThat(terms.stream().filter(term -> term.period().contains(TODAY)).map(Engagement::region))
                .as("one serves where another does, and nobody where the first has served")
                .hasSize(16)
                .doesNotContain(new Region("32.17.03"))
                .containsOnlyOnceElementsOf(List.of(new Region("32.17.01"), new Region("32.17.02")));
        for (LocalDate day : List.of(LocalDate.of(2018, 2, 1), LocalDate.of(2021, 1, 1))) {
            assertThat(terms.stream().filter(term -> term.period().contains(day)))
                    .extracting(Engagement::region)
                    .doesNotHaveDuplicates()
                    .hasSize(16);
        }
    }

    @Test
    void positions_are_dense_and_nothing_is_recorded_after_now_or_before_what_precedes_it() {
        assertThat(LOG.ask("select max(position) - count(*) from event_log")).isEqualTo("0");
        assertThat(LOG.ask("select count(*) from event_log where recorded_at > clock_timestamp()"))
                .isEqualTo("0");
        assertThat(LOG.ask("select count(*) from (select recorded_at < lag(recorded_at) over (order by position)"
                        + " as back from event_log) where back"))
                .isEqualTo("0");
        assertThat(LOG.ask("select min(recorded_at) >= '2017-12-29 08:00+07' from event_log"))
                .isEqualTo("t");
    }

    private static Cohort.Open firstCohort(LocalDate knownAt) {
        long end = LOG.endOf(knownAt);
        List<CohortEvent> known = LOG.histories(CohortEvent.class).values().stream()
                .filter(history -> history.getFirst().position() <= end)
                .flatMap(history -> history.stream().filter(recorded -> recorded.position() <= end))
                .map(Recorded::event)
                .toList();
        assertThat(new CohortDecider().fold(known)).isInstanceOf(Cohort.Open.class);
        return (Cohort.Open) new CohortDecider().fold(known);
    }

    private static long recordedBy(LocalDate day, String type) {
        return Long.parseLong(LOG.ask(
                "select count(*) from event_log where type = '" + type + "' and position <= " + LOG.endOf(day)));
    }

    private static Map<Phase, Long> phases(LocalDate day, long knownAt) {
        return new TreeMap<>(workers(day, knownAt).stream().collect(groupingBy(w -> w.phaseOn(day), counting())));
    }

    private static List<Registered> workers(LocalDate day, long knownAt) {
        List<Registered> workers = new ArrayList<>();
        for (List<Recorded<WorkerEvent>> history : histories.values()) {
            if (Timeline.of(history).on(day, knownAt) instanceof Registered worker) {
                workers.add(worker);
            }
        }
        return workers;
    }

    private static Map<String, Long> engaged(LocalDate day) {
        return workers(day, LOG.store().lastPosition()).stream()
                .flatMap(worker -> worker.engagedOn(day).stream())
                .collect(groupingBy(engagement -> engagement.category().code(), counting()));
    }

    private static List<Engagement> engagements() {
        return workers(TODAY, LOG.store().lastPosition()).stream()
                .flatMap(worker -> worker.engagements().values().stream())
                .toList();
    }

    private static long expiredDuring(int year, long knownAt) {
        return histories.values().stream()
                .map(Timeline::of)
                .flatMap(timeline -> certificates(timeline, knownAt)
                        .map(certificate -> Objects.requireNonNull(
                                        certificate.validity().to())
                                .plusDays(1))
                        .filter(day -> day.getYear() == year && isExpired(timeline, day, knownAt)))
                .count();
    }

    private static Stream<Certificate> certificates(Timeline timeline, long knownAt) {
        return timeline.on(LocalDate.MAX, knownAt) instanceof Registered worker
                ? worker.certificates().values().stream()
                : Stream.of();
    }

    private static boolean isExpired(Timeline timeline, LocalDate day, long knownAt) {
        return timeline.on(day, knownAt) instanceof Registered worker && worker.phaseOn(day) == Phase.EXPIRED;
    }
}
