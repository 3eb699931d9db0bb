package id.jejak.allowance.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.allowance.AllowanceCondition;
import id.jejak.timeline.Recorded;
import id.jejak.worker.event.WorkerEvent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is told of all days, over seeded histories; a failure names its seed. */
class EligibilityProperties {

    private static final int SEEDS = 10_000;
    private static final int DAYS = 3653;
    private static final LocalDate LATE = PaidWorkers.BEGIN.plusDays(DAYS);

    @Test
    void each_of_the_days_of_ten_years_is_in_the_interval_that_a_day_by_day_reckoning_puts_it_in() {
        long[] eligible = IntStream.range(0, SEEDS)
                .parallel()
                .mapToLong(EligibilityProperties::daysEligible)
                .toArray();
        assertThat(Arrays.stream(eligible).sum()).isBetween(SEEDS * 30L, SEEDS * DAYS * 9L / 10);
        assertThat(Arrays.stream(eligible).filter(days -> days > 0).count()).isGreaterThan(SEEDS / 5);
    }

    private static long daysEligible(int seed) {
        EligibilityRules rules = PaidWorkers.rules(seed);
        List<Recorded<WorkerEvent>> history = PaidWorkers.history(seed);
        NaiveWorker naive = new NaiveWorker(history, rules);
        List<EligibilityInterval> intervals = new EligibilityEvaluator(rules)
                .explain(PaidWorkers.FIRST, WorkerEvidence.of(history), LATE)
                .orElseThrow()
                .intervals();
        long eligible = 0;
        int at = 0;
        for (LocalDate day = PaidWorkers.BEGIN; day.isBefore(LATE); day = day.plusDays(1)) {
            while (at < intervals.size() && isOver(intervals.get(at), day)) {
                at++;
            }
            boolean told = at < intervals.size()
                    && intervals.get(at).contains(day)
                    && intervals.get(at).eligible();
            if (told != naive.eligible(PaidWorkers.FIRST, day)) {
                throw new AssertionError("seed %d, %s: told %s".formatted(seed, day, told));
            }
            eligible += told ? 1 : 0;
        }
        return eligible;
    }

    private static boolean isOver(EligibilityInterval interval, LocalDate day) {
        LocalDate to = interval.to();
        return to != null && to.isBefore(day);
    }

    @Test
    void a_condition_that_holds_names_events_without_which_it_would_not_hold_by_them() {
        long held = IntStream.range(0, SEEDS)
                .parallel()
                .mapToLong(EligibilityProperties::linesHeld)
                .sum();
        assertThat(held).isGreaterThan(SEEDS);
    }

    private static long linesHeld(int seed) {
        EligibilityEvaluator evaluator = new EligibilityEvaluator(PaidWorkers.rules(seed));
        List<Recorded<WorkerEvent>> history = PaidWorkers.history(seed);
        Set<Long> positions = history.stream().map(Recorded::position).collect(Collectors.toSet());
        LocalDate day = PaidWorkers.BEGIN.plusDays(new Random(seed).nextInt(DAYS));
        long held = 0;
        List<ConditionLine> lines = told(evaluator, history, day).conditions();
        for (int i = 0; i < lines.size(); i++) {
            ConditionLine line = lines.get(i);
            Set<Long> named =
                    line.establishedBy().stream().map(Support::position).collect(Collectors.toSet());
            assertThat(positions).as("seed %s", seed).containsAll(named);
            assertThat(line.absent()).as("seed %s", seed).isEqualTo(!line.holds() && named.isEmpty());
            if (line.holds()) {
                held++;
                assertThat(named).as("seed %s, %s", seed, line).isNotEmpty();
                List<Recorded<WorkerEvent>> without = history.stream()
                        .filter(recorded -> !named.contains(recorded.position()))
                        .toList();
                ConditionLine changed =
                        told(evaluator, without, day).conditions().get(i);
                // Another engagement may take the place of those that counted; nothing else holds on.
                assertThat(changed.holds() && !isOfEngagement(line))
                        .as("seed %s, %s", seed, line)
                        .isFalse();
                assertThat(changed).as("seed %s", seed).isNotEqualTo(line);
            }
        }
        return held;
    }

    private static boolean isOfEngagement(ConditionLine line) {
        return line.condition() instanceof AllowanceCondition.OfEngagement;
    }

    private static Eligibility told(
            EligibilityEvaluator evaluator, List<Recorded<WorkerEvent>> history, LocalDate day) {
        return evaluator
                .explain(PaidWorkers.FIRST, WorkerEvidence.of(history), day)
                .orElseThrow();
    }
}
