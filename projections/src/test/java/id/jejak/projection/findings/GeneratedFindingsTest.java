package id.jejak.projection.findings;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.projection.PlacedEvents;
import id.jejak.projection.SampleEvents;
import id.jejak.projection.SampleLog;
import id.jejak.projection.TestDatabase;
import id.jejak.projection.TestLog;
import id.jejak.projection.findings.view.FindingRow;
import id.jejak.projection.findings.view.FindingsView;
import id.jejak.timeline.Recorded;
import id.jejak.timeline.Timeline;
import id.jejak.worker.Phase;
import id.jejak.worker.WorkerId;
import id.jejak.worker.event.WorkerEvent;
import id.jejak.worker.state.Registered;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Findings in a log of many workers against what a plain look at every history, day by day, finds. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GeneratedFindingsTest {

    private static final int WORKERS = 20;
    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    private final List<SampleEvents.Step> steps = SampleEvents.of(9, WORKERS);
    private final Map<WorkerId, List<Recorded<WorkerEvent>>> histories = new TreeMap<>(
            (one, other) -> one.value().toString().compareTo(other.value().toString()));
    private TestLog log;
    private FindingsView view;

    @BeforeAll
    void write() throws InterruptedException {
        log = TestLog.open();
        view = new LogFindingsView(TestDatabase.pool(), log.store());
        SampleLog.write(log, steps);
        SampleLog.project(log, 200);
        for (int i = 0; i < WORKERS; i++) {
            WorkerId worker = new WorkerId(SampleEvents.worker(i));
            histories.put(
                    worker,
                    PlacedEvents.of(log.store(), "worker:" + worker.value()).recorded(WorkerEvent.class));
        }
    }

    @AfterAll
    void close() {
        log.close();
    }

    @Test
    void finds_the_cases_that_are_stuck_and_no_others_on_any_day_and_as_known_at_any_position() {
        int found = 0;
        for (int days : List.of(0, 180)) {
            for (long known : List.of(log.head() / 2, log.head())) {
                for (LocalDate on = LocalDate.of(2018, 1, 1);
                        on.isBefore(LocalDate.of(2027, 1, 1));
                        on = on.plusDays(401)) {
                    List<String> rows = new Asked(view, "F11", on)
                            .with("days", days).knownAt(known).rows().stream()
                                    .map(row -> worker(row) + " " + row.facts().get("phase") + " "
                                            + row.facts().get("since"))
                                    .toList();
                    assertThat(rows).as("%s %s @%s", days, on, known).isEqualTo(stuck(on, days, known));
                    found += rows.size();
                }
            }
        }
        assertThat(found).isGreaterThan(20);
    }

    @Test
    void finds_what_was_recorded_late_and_nothing_else() {
        LocalDate today = LocalDate.of(2999, 1, 1);
        for (int days : List.of(0, 365, 3000, 90_000)) {
            List<String> late = new ArrayList<>();
            for (int i = 0; i < steps.size(); i++) {
                SampleEvents.Step step = steps.get(i);
                if (step.stream().startsWith("worker:") || step.stream().startsWith("cohort:")) {
                    LocalDate recorded = recordedOn(i + 1L);
                    if (ChronoUnit.DAYS.between(step.event().effectiveOn(), recorded) > days) {
                        late.add("" + (i + 1));
                    }
                }
            }
            assertThat(new Asked(view, "F08", today).with("days", days).rows())
                    .extracting(row -> "" + row.events().getFirst().position())
                    .isEqualTo(late);
        }
    }

    private LocalDate recordedOn(long position) {
        return LocalDate.ofInstant(log.store().recordedAt(position).orElseThrow(), ZONE);
    }

    private static String worker(FindingRow row) {
        WorkerId worker = row.worker();
        return worker == null ? "nobody" : worker.value().toString();
    }

    private List<String> stuck(LocalDate on, int days, long known) {
        List<String> stuck = new ArrayList<>();
        histories.forEach((worker, history) -> {
            Timeline timeline = Timeline.of(history);
            String now = at(timeline, on, known);
            LocalDate since = on;
            while (!now.isEmpty() && at(timeline, since.minusDays(1), known).equals(now)) {
                since = since.minusDays(1);
            }
            if (!now.isEmpty() && ChronoUnit.DAYS.between(since, on) > days) {
                stuck.add(worker.value() + " " + Phase.valueOf(now.substring(now.indexOf(' ') + 1)) + " " + since);
            }
        });
        return stuck;
    }

    /** The number of the open case and its phase, empty where none is. */
    private static String at(Timeline timeline, LocalDate day, long known) {
        return timeline.on(day, known) instanceof Registered worker
                ? worker.open()
                        .map(open -> open.application().caseNumber() + " " + open.phase())
                        .orElse("")
                : "";
    }
}
