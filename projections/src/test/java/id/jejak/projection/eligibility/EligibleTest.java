package id.jejak.projection.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.allowance.AllowanceCode;
import id.jejak.allowance.VersionStatus;
import id.jejak.projection.SampleEvents;
import id.jejak.projection.SampleLog;
import id.jejak.projection.TestDatabase;
import id.jejak.projection.TestLog;
import id.jejak.projection.eligibility.view.EligibilityView;
import id.jejak.projection.eligibility.view.EligibleView;
import id.jejak.projection.eligibility.view.EligibleView.EligibleOnDay;
import id.jejak.projection.eligibility.view.EligibleView.EligibleQuery;
import id.jejak.projection.scope.view.Scope;
import id.jejak.projection.view.Items;
import id.jejak.reference.Region;
import id.jejak.rules.ShippedAllowances;
import id.jejak.worker.WorkerId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The list of those who are eligible has exactly those of whom the explanation says so: on any day, as known at any position. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EligibleTest {

    private static final int WORKERS = 25;
    private static final LocalDate BEGIN = LocalDate.of(2016, 1, 1);

    private TestLog log;
    private EligibleView eligible;
    private EligibilityView explained;

    @BeforeAll
    void write() throws InterruptedException {
        log = TestLog.open();
        SampleLog.write(log, SampleEvents.of(4, WORKERS));
        SampleLog.project(log, 20);
        eligible = new JdbcEligibleView(TestDatabase.pool());
        explained = new LogEligibilityView(log.store());
    }

    @AfterAll
    void close() {
        log.close();
    }

    @Test
    void whoever_is_explained_to_be_eligible_is_listed_and_nobody_else() {
        Random chance = new Random(5);
        int listed = 0;
        Set<VersionStatus> told = new HashSet<>();
        for (int i = 0; i < 400; i++) {
            AllowanceCode code =
                    chance.nextBoolean() ? SampleEvents.HONORARIUM : ShippedAllowances.TUNJANGAN_SERTIFIKASI;
            LocalDate on = BEGIN.plusDays(chance.nextInt(4000));
            long known = 1 + chance.nextLong(log.head());
            List<EligibleOnDay> expected = explained(code, on, known);
            assertThat(all(code, on, known, List.of()))
                    .as("%s on %s as known at %d", code, on, known)
                    .isEqualTo(expected);
            listed += expected.size();
            explained.allowance(code, on, known).value().ifPresent(version -> told.add(version.statusOn(on)));
        }
        assertThat(listed).isGreaterThan(500);
        assertThat(told).containsExactlyInAnyOrder(VersionStatus.values());
    }

    @Test
    void a_region_narrows_the_list_to_those_engaged_under_it_on_the_day() {
        LocalDate on = LocalDate.of(2019, 6, 1);
        long known = log.head();
        List<EligibleOnDay> everywhere = all(SampleEvents.HONORARIUM, on, known, List.of());
        List<EligibleOnDay> bandung = all(SampleEvents.HONORARIUM, on, known, List.of(new Region("32.73")));
        assertThat(bandung).isNotEmpty();
        assertThat(everywhere).containsAll(bandung).hasSizeGreaterThan(bandung.size());
    }

    @Test
    void nobody_is_listed_to_who_sees_nobody() {
        EligibleQuery query = new EligibleQuery(
                new Scope(false, List.of(), Set.of(), Set.of()),
                SampleEvents.HONORARIUM,
                null,
                List.of(),
                LocalDate.of(2019, 6, 1),
                log.head());
        assertThat(eligible.find(query, null, 10).value().items()).isEmpty();
    }

    private List<EligibleOnDay> explained(AllowanceCode code, LocalDate on, long known) {
        return explained.explain(code, workers(), on, known).value().stream()
                .filter(one -> one.eligibility().eligible())
                .map(one -> new EligibleOnDay(
                        one.worker(),
                        Objects.requireNonNull(one.eligibility().since()),
                        one.eligibility().until()))
                .toList();
    }

    private static List<WorkerId> workers() {
        return IntStream.range(0, WORKERS)
                .mapToObj(number -> new WorkerId(SampleEvents.worker(number)))
                .toList();
    }

    /** Part by part. */
    private List<EligibleOnDay> all(AllowanceCode code, LocalDate on, long known, List<Region> regions) {
        String draft = explained
                .allowance(code, on, known)
                .value()
                .filter(version -> version.statusOn(on) == VersionStatus.DRAFT)
                .map(version -> version.version().version())
                .orElse(null);
        EligibleQuery query = new EligibleQuery(Scope.ALL, code, draft, regions, on, known);
        List<EligibleOnDay> all = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            Items<EligibleOnDay> part = eligible.find(query, cursor, 4).value();
            all.addAll(part.items());
            cursor = part.nextCursor();
        } while (cursor != null);
        return all;
    }
}
