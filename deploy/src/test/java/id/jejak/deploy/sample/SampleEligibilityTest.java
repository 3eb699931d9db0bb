package id.jejak.deploy.sample;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.allowance.AllowanceCode;
import id.jejak.allowance.AllowanceScheme;
import id.jejak.allowance.AllowanceVersion;
import id.jejak.allowance.KnownVersion;
import id.jejak.allowance.eligibility.EligibilityEvaluator;
import id.jejak.allowance.eligibility.EligibilityInterval;
import id.jejak.allowance.eligibility.EligibilityRules;
import id.jejak.allowance.eligibility.NaiveWorker;
import id.jejak.allowance.eligibility.WorkerEvidence;
import id.jejak.allowance.event.AllowanceEvent;
import id.jejak.kernel.DomainEvent;
import id.jejak.rules.ShippedAllowances;
import id.jejak.scheme.Scheme;
import id.jejak.scheme.SchemeDecider;
import id.jejak.scheme.event.SchemeEvent;
import id.jejak.timeline.Recorded;
import id.jejak.worker.event.WorkerEvent;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who of the sample is eligible on each of the days of ten years, held to a reckoning day by day from the bare events. */
class SampleEligibilityTest {

    private static final LocalDate FIRST = LocalDate.of(2017, 1, 1);
    private static final LocalDate AFTER = FIRST.plusYears(10);
    private static final AllowanceCode STIPEND = new AllowanceCode("TALI-ASIH-TAGANA");
    private static final Log LOG = Log.empty();

    private static Map<String, List<Recorded<WorkerEvent>>> workers = Map.of();
    private static EligibilityRules rules = new EligibilityRules(new Scheme(List.of()), Map.of());

    @BeforeAll
    static void load() {
        SampleLoader.load(LOG.desk(), LOG.store(), InstantSource.system());
        workers = LOG.histories(WorkerEvent.class);
        Map<AllowanceCode, AllowanceScheme> allowances = LOG.histories(AllowanceEvent.class).entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> new AllowanceCode(entry.getKey().substring("allowance:".length())),
                        entry -> AllowanceScheme.of(events(entry.getValue()))));
        Scheme scheme = new SchemeDecider()
                .fold(events(
                        LOG.histories(SchemeEvent.class).values().iterator().next()));
        rules = new EligibilityRules(scheme, allowances);
    }

    @AfterAll
    static void close() {
        LOG.close();
    }

    @Test
    void the_stipend_in_force_is_told_as_a_day_by_day_reckoning_tells_it() {
        EligibilityEvaluator evaluator = new EligibilityEvaluator(rules);
        long days =
                days(evidence -> evaluator.intervals(STIPEND, evidence), naive -> day -> naive.eligible(STIPEND, day));
        assertThat(days).isGreaterThan(10_000);
    }

    @Test
    void the_allowance_that_is_a_draft_is_told_as_if_it_were_in_force() {
        EligibilityEvaluator evaluator = new EligibilityEvaluator(rules);
        AllowanceCode code = ShippedAllowances.TUNJANGAN_SERTIFIKASI;
        AllowanceVersion draft = rules.allowance(code).versions().stream()
                .map(KnownVersion::version)
                .findFirst()
                .orElseThrow();
        long days = days(
                evidence -> evaluator.simulated(code, draft, evidence),
                naive -> day -> !day.isBefore(draft.effectiveFrom()) && naive.satisfies(code, draft, day));
        assertThat(days).isGreaterThan(100_000);
    }

    /** @return on how many days somebody is eligible, of all workers together */
    private static long days(
            Function<WorkerEvidence, List<EligibilityInterval>> told,
            Function<NaiveWorker, Predicate<LocalDate>> reckoned) {
        assertThat(workers).hasSizeGreaterThan(400);
        return workers.entrySet().parallelStream()
                .mapToLong(worker -> {
                    List<EligibilityInterval> intervals = told.apply(WorkerEvidence.of(worker.getValue()));
                    Predicate<LocalDate> naive = reckoned.apply(new NaiveWorker(worker.getValue(), rules));
                    return FIRST.datesUntil(AFTER)
                            .filter(day -> {
                                boolean eligible = intervals.stream()
                                        .anyMatch(interval -> interval.contains(day) && interval.eligible());
                                assertThat(eligible)
                                        .as("%s on %s", worker.getKey(), day)
                                        .isEqualTo(naive.test(day));
                                return eligible;
                            })
                            .count();
                })
                .sum();
    }

    private static <E extends DomainEvent> List<E> events(List<Recorded<E>> history) {
        return history.stream().map(Recorded::event).toList();
    }
}
