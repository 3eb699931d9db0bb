package id.jejak.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.Period;
import id.jejak.worker.Phase;
import id.jejak.worker.correction.CorrectedHistory;
import id.jejak.worker.correction.FactFields;
import id.jejak.worker.decide.Histories;
import id.jejak.worker.event.FactCorrected;
import id.jejak.worker.event.WorkerEvent;
import id.jejak.worker.state.Registered;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TimelineTest {

    @Test
    void tells_the_phases_of_a_certification_day_by_day() {
        Timeline timeline = Timeline.of(recorded(Histories.certified()));

        assertThat(PhaseSpan.of(timeline, Long.MAX_VALUE))
                .containsExactly(
                        span(Phase.REGISTERED, "2016-03-01", "2018-02-01"),
                        span(Phase.NOMINATED, "2018-02-02", "2018-02-02"),
                        span(Phase.SCREENING, "2018-02-03", "2018-02-04"),
                        span(Phase.ADMITTED, "2018-02-05", "2018-02-09"),
                        span(Phase.IN_ASSESSMENT, "2018-02-10", "2018-09-02"),
                        span(Phase.RECOMMENDED, "2018-09-03", "2018-09-09"),
                        span(Phase.DECIDED_COMPETENT, "2018-09-10", "2018-10-14"),
                        span(Phase.CERTIFIED, "2018-10-15", "2023-10-14"),
                        span(Phase.EXPIRED, "2023-10-15", null));
    }

    @Test
    void a_case_that_began_before_the_registration_took_effect_shows() {
        Timeline timeline = Timeline.of(recorded(Histories.nominatedBeforeTheRegistration()));

        assertThat(PhaseSpan.of(timeline, 2)).containsExactly(span(Phase.REGISTERED, "2018-09-03", null));
        assertThat(PhaseSpan.of(timeline, 3)).containsExactly(span(Phase.REGISTERED, "2015-01-01", null));
        assertThat(PhaseSpan.of(timeline, 4))
                .containsExactly(
                        span(Phase.REGISTERED, "2015-01-01", "2018-06-03"), span(Phase.NOMINATED, "2018-06-04", null));
    }

    @Test
    void an_answer_as_known_rests_on_earlier_positions_alone() {
        List<Recorded<WorkerEvent>> all = recorded(Histories.certified());
        for (int known = 0; known <= all.size(); known++) {
            assertThat(PhaseSpan.of(Timeline.of(all), known))
                    .isEqualTo(PhaseSpan.of(Timeline.of(all.subList(0, known)), Long.MAX_VALUE));
        }
    }

    @Test
    void an_answer_as_known_rests_on_earlier_positions_alone_for_generated_histories() {
        for (int seed = 0; seed < 60; seed++) {
            List<Recorded<WorkerEvent>> all = recorded(Histories.generated(seed));
            Timeline timeline = Timeline.of(all);
            for (int known = 0; known <= all.size(); known++) {
                assertThat(PhaseSpan.of(timeline, known))
                        .as("seed %s known at %s", seed, known)
                        .isEqualTo(PhaseSpan.of(Timeline.of(all.subList(0, known)), Long.MAX_VALUE));
            }
        }
    }

    @Test
    void a_correction_is_read_from_its_record_on_and_never_as_known_before() {
        int corrections = 0;
        for (int seed = 0; seed < 300; seed++) {
            List<WorkerEvent> history = Histories.generated(seed);
            for (int i = 0; i < history.size(); i++) {
                if (history.get(i) instanceof FactCorrected corrected && corrected.validFrom() == null) {
                    WorkerEvent before =
                            CorrectedHistory.of(history.subList(0, i)).get((int) corrected.seq());
                    WorkerEvent after =
                            CorrectedHistory.of(history.subList(0, i + 1)).get((int) corrected.seq());
                    assertThat(FactFields.value(after, corrected.field())).contains(corrected.newValue());
                    assertThat(FactFields.value(before, corrected.field())).isNotEqualTo(corrected.newValue());
                    Timeline all = Timeline.of(recorded(history));
                    assertThat(all.states(i))
                            .as("seed %s as known before the correction at %s", seed, i)
                            .isEqualTo(
                                    Timeline.of(recorded(history.subList(0, i))).states(Long.MAX_VALUE));
                    corrections++;
                }
            }
        }
        assertThat(corrections).as("the histories hold corrections").isGreaterThan(50);
    }

    @Test
    void spans_agree_with_a_fold_of_each_day_for_generated_histories() {
        for (int seed = 0; seed < 150; seed++) {
            List<Recorded<WorkerEvent>> all = recorded(Histories.generated(seed));
            Timeline timeline = Timeline.of(all);
            List<PhaseSpan> spans = PhaseSpan.of(timeline, Long.MAX_VALUE);
            for (LocalDate day = LocalDate.of(2015, 12, 1);
                    day.isBefore(LocalDate.of(2025, 1, 1));
                    day = day.plusDays(7)) {
                LocalDate on = day;
                List<Phase> told = spans.stream()
                        .filter(span -> span.days().contains(on))
                        .map(PhaseSpan::phase)
                        .toList();
                List<Phase> folded = timeline.on(on, Long.MAX_VALUE) instanceof Registered worker
                        ? List.of(worker.phaseOn(on))
                        : List.of();
                assertThat(told).as("seed %s on %s", seed, on).isEqualTo(folded);
            }
        }
    }

    @Test
    void the_order_in_which_events_are_given_does_not_matter() {
        List<Recorded<WorkerEvent>> all = new ArrayList<>(recorded(Histories.certified()));
        List<PhaseSpan> straight = PhaseSpan.of(Timeline.of(all), Long.MAX_VALUE);
        Collections.shuffle(all, new Random(7));
        assertThat(PhaseSpan.of(Timeline.of(all), Long.MAX_VALUE)).isEqualTo(straight);
    }

    static List<Recorded<WorkerEvent>> recorded(List<WorkerEvent> events) {
        List<Recorded<WorkerEvent>> all = new ArrayList<>();
        for (WorkerEvent event : events) {
            all.add(new Recorded<>(all.size() + 1L, new UUID(0, all.size()), Instant.EPOCH, event));
        }
        return all;
    }

    private static PhaseSpan span(Phase phase, String from, @org.jspecify.annotations.Nullable String to) {
        return new PhaseSpan(phase, new Period(LocalDate.parse(from), to == null ? null : LocalDate.parse(to)));
    }
}
