package id.jejak.projection.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.kernel.Rejection;
import id.jejak.projection.SampleLog;
import id.jejak.projection.TestDatabase;
import id.jejak.projection.TestLog;
import id.jejak.projection.findings.view.FindingRow;
import id.jejak.projection.findings.view.FindingsView;
import id.jejak.projection.findings.view.FoundEvent;
import id.jejak.worker.decide.Histories;
import id.jejak.worker.event.WorkerEvent;
import id.jejak.worker.event.WorkerNominated;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One case of each finding, planted, beside a worker of whom nothing is to be found. */
class PlantedFindingsTest {

    private static final String PLANTED = "worker:" + new UUID(70, 1);
    private static final String CLEAN = "worker:" + new UUID(70, 2);

    private TestLog log;
    private FindingsView view;

    @BeforeEach
    void open() {
        log = TestLog.open();
        view = new LogFindingsView(TestDatabase.pool(), log.store());
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void a_case_that_goes_no_further_is_stuck_from_the_day_on_which_it_came_into_its_phase() throws Exception {
        log.append(CLEAN, Histories.certified());
        int nominated = nomination() + 1;
        log.append(PLANTED, Histories.certified().subList(0, nominated));
        SampleLog.project(log, 100);
        LocalDate day = Histories.certified().get(nominated - 1).effectiveOn();

        FindingRow row = only(new Asked(view, "F11", day.plusDays(181)).rows());
        assertThat(row.worker()).extracting(worker -> worker.value()).isEqualTo(new UUID(70, 1));
        assertThat(row.facts()).isEqualTo(Map.of("phase", id.jejak.worker.Phase.NOMINATED, "since", day, "days", 181L));
        assertThat(row.events()).extracting(FoundEvent::position).containsExactly(log.head());
        assertThat(row.events().getFirst().type()).isEqualTo("worker.nominated");
        assertThat(row.key()).isEqualTo(row.events().getFirst().eventId().toString());
        assertThat(new Asked(view, "F11", day.plusDays(180)).rows()).isEmpty();
        assertThat(new Asked(view, "F11", day.plusDays(181))
                        .knownAt(log.head() - 1)
                        .rows())
                .isEmpty();
        assertThat(new Asked(view, "F11", day.plusDays(181))
                        .with("phase", "ADMITTED")
                        .rows())
                .isEmpty();
    }

    @Test
    void what_was_recorded_late_is_told_by_account_and_office_and_without_a_channel() throws Exception {
        Map<String, Object> other = new HashMap<>(TestLog.METADATA);
        other.put("actor", "operator2");
        other.put("channel", "import");
        List<WorkerEvent> history = Histories.certified();
        log.append(PLANTED, history.subList(0, 1));
        log.append(PLANTED, history.subList(1, 2), other);
        SampleLog.project(log, 100);
        Asked asked = new Asked(view, "F08", LocalDate.of(2999, 1, 1));

        assertThat(asked.rows()).hasSize(2);
        FindingRow imported = only(asked.with("actor", "operator2").rows());
        assertThat(imported.events()).extracting(FoundEvent::position).containsExactly(log.head());
        assertThat(imported.facts()).containsEntry("office", "Dinas Sosial KBB").containsEntry("channel", "import");
        assertThat(only(asked.with("withoutChannel", "import").rows()).facts()).containsEntry("actor", "operator");
        assertThat(asked.with("office", "Dinas Sosial KBB").rows()).hasSize(2);
        assertThat(asked.with("office", "elsewhere").rows()).isEmpty();
        assertThat(asked.knownAt(log.head() - 1).rows()).hasSize(1);
    }

    @Test
    void a_cursor_that_no_part_named_is_refused() {
        for (String code : List.of("F08", "F11")) {
            for (String cursor : List.of("x", "1", "..", "f.1", "99999999999999999999.0", "-.0", "1.9999999")) {
                assertThatThrownBy(() -> new Asked(view, code, LocalDate.of(2018, 1, 1)).part(cursor, 3))
                        .isInstanceOfSatisfying(
                                Rejection.class,
                                refused -> assertThat(refused.code()).isEqualTo("cursor-invalid"));
            }
        }
    }

    private static FindingRow only(List<FindingRow> rows) {
        assertThat(rows).hasSize(1);
        return rows.getFirst();
    }

    private static int nomination() {
        List<WorkerEvent> history = Histories.certified();
        return history.indexOf(history.stream()
                .filter(WorkerNominated.class::isInstance)
                .findFirst()
                .orElseThrow());
    }
}
