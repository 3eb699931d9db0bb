package id.jejak.projection.counts;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.projection.SampleLog;
import id.jejak.projection.TestDatabase;
import id.jejak.projection.TestLog;
import id.jejak.projection.counts.view.Count;
import id.jejak.projection.counts.view.CountKey;
import id.jejak.projection.counts.view.Counts;
import id.jejak.projection.counts.view.CountsView;
import id.jejak.projection.view.Answer;
import id.jejak.reference.Category;
import id.jejak.reference.Region;
import id.jejak.rules.ShippedSchemes;
import id.jejak.scheme.Origin;
import id.jejak.scheme.SchemeVersion;
import id.jejak.scheme.Sourced;
import id.jejak.scheme.event.SchemeVersionAdopted;
import id.jejak.scheme.event.SchemeVersionRepealed;
import id.jejak.worker.EngagementId;
import id.jejak.worker.Nik;
import id.jejak.worker.Sex;
import id.jejak.worker.WorkerId;
import id.jejak.worker.event.EngagementStarted;
import id.jejak.worker.event.WorkerEvent;
import id.jejak.worker.event.WorkerRegistered;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** By which class people count follows the scheme of the day, as it was known at the position that is asked for. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LegalClassTest {

    private static final String SCHEME = "scheme:SDM-KESOS";
    private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);
    private static final LocalDate SECOND = LocalDate.of(2020, 1, 1);
    private static final LocalDate REPEALED = LocalDate.of(2022, 1, 1);
    private static final String VOLUNTEER = "RELAWAN_SOSIAL";
    private static final String WELFARE = "TENAGA_KESEJAHTERAAN_SOSIAL";

    private TestLog log;
    private CountsView view;
    private long beforeAnyScheme;
    private long firstKnown;
    private long secondKnown;

    @BeforeAll
    void write() throws InterruptedException {
        log = TestLog.open();
        view = new JdbcCountsView(TestDatabase.pool(), log.store());
        register(1, "PSM");
        register(2, "PSM", "TAGANA");
        register(3, "PSM", "TKSK");
        register(4, "NOBODYS");
        beforeAnyScheme = log.head();
        adopt("2017", FIRST, Map.of("PSM", VOLUNTEER, "TAGANA", VOLUNTEER, "TKSK", WELFARE));
        firstKnown = log.head();
        adopt("2020", SECOND, Map.of("PSM", WELFARE));
        secondKnown = log.head();
        log.append(SCHEME, List.of(new SchemeVersionRepealed(ShippedSchemes.SDM_KESOS, "2020", REPEALED)));
        SampleLog.project(log, 100);
    }

    @AfterAll
    void close() {
        log.close();
    }

    @Test
    void somebody_with_two_engagements_of_one_class_counts_once_and_of_two_in_both() {
        Counts counts = count(Long.MAX_VALUE, FIRST).value();
        assertThat(byClass(counts)).isEqualTo(Map.of(VOLUNTEER, 3L, WELFARE, 1L, "NONE", 1L));
        assertThat(counts.total()).isEqualTo(4);
    }

    @Test
    void each_day_has_the_classes_of_the_version_in_force_on_it() {
        assertThat(byClass(count(Long.MAX_VALUE, FIRST.minusDays(1)).value())).isEqualTo(Map.of("NONE", 4L));
        assertThat(byClass(count(Long.MAX_VALUE, SECOND.minusDays(1)).value())).containsEntry(VOLUNTEER, 3L);
        assertThat(byClass(count(Long.MAX_VALUE, SECOND).value())).isEqualTo(Map.of(WELFARE, 3L, "NONE", 3L));
        assertThat(byClass(count(Long.MAX_VALUE, REPEALED).value()))
                .as("a repeal leaves a gap")
                .isEqualTo(Map.of("NONE", 4L));
        assertThat(view.series(CountQueries.by(Long.MAX_VALUE, CountKey.LEGAL_CLASS), List.of(FIRST, SECOND))
                        .value())
                .containsExactly(
                        count(Long.MAX_VALUE, FIRST).value(),
                        count(Long.MAX_VALUE, SECOND).value());
    }

    @Test
    void what_was_adopted_later_is_not_known_earlier() {
        assertThat(byClass(count(beforeAnyScheme, SECOND).value())).isEqualTo(Map.of("NONE", 4L));
        assertThat(byClass(count(firstKnown, SECOND).value())).containsEntry(VOLUNTEER, 3L);
        assertThat(byClass(count(secondKnown, REPEALED).value())).containsEntry(WELFARE, 3L);
    }

    @Test
    void an_answer_as_known_now_is_the_one_as_known_at_its_position() {
        Answer<Counts> now = count(Long.MAX_VALUE, SECOND);
        assertThat(now.position()).isEqualTo(log.head());
        assertThat(count(now.position(), SECOND)).isEqualTo(now);
    }

    @Test
    void classes_and_other_keys_go_together() {
        Counts counts = view.count(
                        CountQueries.by(Long.MAX_VALUE, CountKey.CATEGORY, CountKey.LEGAL_CLASS, CountKey.LEVEL), FIRST)
                .value();
        assertThat(counts.items())
                .contains(new Count(
                        Map.of(CountKey.CATEGORY, "PSM", CountKey.LEGAL_CLASS, VOLUNTEER, CountKey.LEVEL, "NONE"), 3));
        assertThat(counts.items()).hasSize(4);
    }

    private Answer<Counts> count(long knownAt, LocalDate day) {
        return view.count(CountQueries.by(knownAt, CountKey.LEGAL_CLASS), day);
    }

    private static Map<String, Long> byClass(Counts counts) {
        return counts.items().stream()
                .collect(Collectors.toMap(item -> item.keys().getOrDefault(CountKey.LEGAL_CLASS, ""), Count::count));
    }

    private void register(int number, String... categories) {
        LocalDate from = LocalDate.of(2010, 1, 1);
        List<WorkerEvent> events = new ArrayList<>();
        events.add(new WorkerRegistered(
                new WorkerId(new UUID(9, number)),
                new Nik("321701170570%04d".formatted(number)),
                "Contoh",
                LocalDate.of(1970, 5, 17),
                Sex.MALE,
                from));
        for (String category : categories) {
            events.add(new EngagementStarted(
                    new EngagementId(new UUID(number, events.size())),
                    new Category(category),
                    new Region("32.17.01"),
                    from,
                    null,
                    null,
                    null,
                    from));
        }
        log.append("worker:" + new UUID(9, number), events);
    }

    private void adopt(String version, LocalDate from, Map<String, String> classes) {
        SchemeVersion shipped = ShippedSchemes.version2017();
        SchemeVersion adopted = new SchemeVersion(
                version,
                from,
                shipped.legalBasis(),
                false,
                null,
                shipped.designatedBody(),
                shipped.levels(),
                classes.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, entry -> new Sourced<>(entry.getValue(), Origin.REGULATION))),
                shipped.pathways(),
                shipped.validityYears(),
                shipped.resits(),
                shipped.appealDays(),
                shipped.renewal());
        log.append(SCHEME, List.of(new SchemeVersionAdopted(ShippedSchemes.SDM_KESOS, adopted, from)));
    }
}
