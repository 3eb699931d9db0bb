package id.jejak.projection;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.projection.counts.CountQueries;
import id.jejak.projection.counts.JdbcCountsView;
import id.jejak.projection.counts.view.Count;
import id.jejak.projection.counts.view.CountKey;
import id.jejak.projection.counts.view.CountQuery;
import id.jejak.projection.counts.view.CountsView;
import id.jejak.projection.register.JdbcRegisterView;
import id.jejak.projection.register.LogPastRegisterView;
import id.jejak.projection.register.view.RegisterEntry;
import id.jejak.projection.register.view.RegisterView;
import id.jejak.projection.trail.JdbcTrailView;
import id.jejak.projection.trail.view.Change;
import id.jejak.projection.trail.view.TrailEntry;
import id.jejak.projection.view.CertificateStatus;
import id.jejak.worker.CertificateNumber;
import id.jejak.worker.Phase;
import id.jejak.worker.WorkerId;
import id.jejak.worker.decide.Histories;
import id.jejak.worker.event.CertificateAnnulled;
import id.jejak.worker.event.CertificateReinstated;
import id.jejak.worker.event.CertificateSuspended;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Facts whose day is not the one they were recorded for tell the same in every read model. */
class DaysOfAWorkerTest {

    private static final WorkerId WORKER = new WorkerId(new UUID(7, 1));
    private static final String STREAM = "worker:" + WORKER.value();
    private static final CertificateNumber NUMBER = new CertificateNumber("STKS-2018-0001");
    private static final long ALL = Long.MAX_VALUE;

    private final RegisterView register = new JdbcRegisterView(TestDatabase.pool());
    private TestLog log;
    private CountsView counts;

    @BeforeEach
    void open() {
        log = TestLog.open();
        counts = new JdbcCountsView(TestDatabase.pool(), log.store());
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void a_case_that_began_before_the_registration_took_effect_shows_in_counts_register_and_trail()
            throws InterruptedException {
        log.append(STREAM, Histories.nominatedBeforeTheRegistration());
        SampleLog.project(log, 100);

        LocalDate day = LocalDate.of(2018, 7, 1);
        assertThat(counted(day, ALL))
                .containsExactly(
                        Map.of(CountKey.CATEGORY, "TAGANA", CountKey.PHASE, "NOMINATED", CountKey.CERTIFICATE, "NONE"));
        assertThat(counted(day, 2)).as("nothing of 2018 was known").isEmpty();
        assertThat(counted(LocalDate.of(2018, 9, 3), ALL))
                .hasSize(2)
                .allMatch(keys -> "NOMINATED".equals(keys.get(CountKey.PHASE)));
        RegisterEntry card = register.worker(WORKER, day).value().orElseThrow();
        assertThat(card.phase()).isEqualTo(Phase.NOMINATED);
        assertThat(card.casePhase()).isEqualTo(Phase.NOMINATED);
        assertThat(past(day, 3).phase()).isEqualTo(Phase.REGISTERED);
        TrailEntry nominated = trail().getLast();
        assertThat(nominated.changes()).containsExactly(new Change("phase", "REGISTERED", "NOMINATED"));
    }

    @Test
    void an_annulled_certificate_is_annulled_from_its_issue_on_and_as_before_where_that_was_not_known()
            throws InterruptedException {
        log.append(STREAM, Histories.certified());
        log.append(
                STREAM,
                List.of(
                        new CertificateSuspended(NUMBER, "complaint", LocalDate.of(2019, 5, 1)),
                        new CertificateReinstated(NUMBER, "cleared", LocalDate.of(2019, 8, 1))));
        long before = log.head();
        log.append(STREAM, List.of(new CertificateAnnulled(NUMBER, "fraud", LocalDate.of(2020, 1, 1))));
        SampleLog.project(log, 100);

        for (String day : List.of("2018-10-15", "2019-06-01", "2020-01-01", "2030-01-01")) {
            LocalDate on = LocalDate.parse(day);
            assertThat(counted(on, ALL))
                    .as(day)
                    .containsExactly(Map.of(
                            CountKey.CATEGORY, "PSM", CountKey.PHASE, "ANNULLED", CountKey.CERTIFICATE, "ANNULLED"));
            RegisterEntry card = register.worker(WORKER, on).value().orElseThrow();
            assertThat(card.phase()).as(day).isEqualTo(Phase.ANNULLED);
            assertThat(Objects.requireNonNull(card.certificate()).status())
                    .as(day)
                    .isEqualTo(CertificateStatus.ANNULLED);
            assertThat(past(on, ALL)).isEqualTo(card);
        }
        LocalDate suspended = LocalDate.of(2019, 6, 1);
        assertThat(counted(suspended, before))
                .containsExactly(Map.of(
                        CountKey.CATEGORY, "PSM", CountKey.PHASE, "SUSPENDED", CountKey.CERTIFICATE, "SUSPENDED"));
        assertThat(past(suspended, before).phase()).isEqualTo(Phase.SUSPENDED);
        assertThat(register.worker(WORKER, LocalDate.of(2018, 10, 14))
                        .value()
                        .orElseThrow()
                        .phase())
                .as("before the issue")
                .isEqualTo(Phase.DECIDED_COMPETENT);
        TrailEntry annulled = trail().getLast();
        assertThat(annulled.effectiveOn()).isEqualTo("2020-01-01");
        assertThat(annulled.changes())
                .contains(
                        new Change("phase", "CERTIFIED", "ANNULLED"),
                        new Change("certificate.status", "VALID", "ANNULLED"));
    }

    private List<Map<CountKey, String>> counted(LocalDate day, long known) {
        CountQuery query = CountQueries.by(known, CountKey.CATEGORY, CountKey.PHASE, CountKey.CERTIFICATE);
        return counts.count(query, day).value().items().stream()
                .map(Count::keys)
                .toList();
    }

    private RegisterEntry past(LocalDate day, long known) {
        return new LogPastRegisterView(log.store())
                .worker(WORKER, day, known)
                .value()
                .orElseThrow();
    }

    private List<TrailEntry> trail() {
        return new JdbcTrailView(TestDatabase.pool())
                .ofWorker(WORKER, ALL, 0, 500)
                .value()
                .items();
    }
}
