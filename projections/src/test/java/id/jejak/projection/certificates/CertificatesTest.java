package id.jejak.projection.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.projection.SampleEvents;
import id.jejak.projection.SampleLog;
import id.jejak.projection.TestDatabase;
import id.jejak.projection.TestLog;
import id.jejak.projection.certificates.view.CertificatesView;
import id.jejak.projection.certificates.view.VerifiedCertificate;
import id.jejak.projection.view.CertificateStatus;
import id.jejak.projection.view.Held;
import id.jejak.scheme.Level;
import id.jejak.timeline.Recorded;
import id.jejak.timeline.Timeline;
import id.jejak.worker.CertificateNumber;
import id.jejak.worker.Phase;
import id.jejak.worker.WorkerId;
import id.jejak.worker.decide.Histories;
import id.jejak.worker.event.CertificateAnnulled;
import id.jejak.worker.event.CertificateReinstated;
import id.jejak.worker.event.CertificateSuspended;
import id.jejak.worker.event.WorkerEvent;
import id.jejak.worker.state.Certificate;
import id.jejak.worker.state.Registered;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CertificatesTest {

    private static final CertificateNumber NUMBER = new CertificateNumber("STKS-2018-0001");
    private static final WorkerId WORKER = new WorkerId(new UUID(7, 1));
    private static final String STREAM = "worker:" + WORKER.value();
    private static final long ALL = Long.MAX_VALUE;

    private final CertificatesView view = new JdbcCertificatesView(TestDatabase.pool());
    private TestLog log;

    @BeforeEach
    void open() {
        log = TestLog.open();
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void anybody_can_verify_a_certificate_and_learns_nothing_else() throws InterruptedException {
        log.append(STREAM, Histories.certified());
        SampleLog.project(log, 100);

        assertThat(view.verify(NUMBER, LocalDate.of(2018, 10, 15), ALL).value())
                .contains(new VerifiedCertificate(
                        NUMBER,
                        CertificateStatus.VALID,
                        Level.GENERALIS,
                        "STKS Bandung",
                        LocalDate.of(2018, 10, 15),
                        LocalDate.of(2023, 10, 14),
                        "C.S."));
        assertThat(status(LocalDate.of(2018, 10, 14), ALL)).isEmpty();
        assertThat(status(LocalDate.of(2023, 10, 14), ALL)).contains(CertificateStatus.VALID);
        assertThat(status(LocalDate.of(2023, 10, 15), ALL)).contains(CertificateStatus.EXPIRED);
        assertThat(view.verify(new CertificateNumber("OTHER"), LocalDate.of(2019, 1, 1), ALL)
                        .value())
                .isEmpty();
        assertThat(status(LocalDate.of(2018, 10, 15), log.head() - 1)).isEmpty();
    }

    @Test
    void what_becomes_known_later_changes_no_answer_as_known_before() throws InterruptedException {
        log.append(STREAM, Histories.certified());
        long issued = log.head();
        LocalDate suspended = LocalDate.of(2019, 5, 1);
        log.append(STREAM, List.of(new CertificateSuspended(NUMBER, "complaint", suspended)));
        log.append(STREAM, List.of(new CertificateReinstated(NUMBER, "cleared", LocalDate.of(2019, 8, 1))));
        log.append(STREAM, List.of(new CertificateAnnulled(NUMBER, "fraud", LocalDate.of(2020, 1, 1))));
        SampleLog.project(log, 2);

        assertThat(status(suspended, issued)).contains(CertificateStatus.VALID);
        assertThat(status(suspended, issued + 1)).contains(CertificateStatus.SUSPENDED);
        assertThat(status(LocalDate.of(2018, 10, 15), issued + 2)).contains(CertificateStatus.VALID);
        assertThat(status(suspended.minusDays(1), issued + 2)).contains(CertificateStatus.VALID);
        assertThat(status(LocalDate.of(2019, 7, 31), issued + 2)).contains(CertificateStatus.SUSPENDED);
        assertThat(status(LocalDate.of(2019, 8, 1), issued + 2)).contains(CertificateStatus.VALID);
        assertThat(status(LocalDate.of(2023, 10, 14), issued + 2)).contains(CertificateStatus.VALID);
        assertThat(status(LocalDate.of(2023, 10, 15), issued + 2)).contains(CertificateStatus.EXPIRED);
        for (String day : List.of("2018-10-15", "2019-05-01", "2023-10-15", "2030-01-01")) {
            assertThat(status(LocalDate.parse(day), issued + 3))
                    .as("never valid, on no day")
                    .contains(CertificateStatus.ANNULLED);
        }
    }

    @Test
    void equal_the_domains_own_fold_for_generated_histories() throws InterruptedException {
        List<SampleEvents.Step> steps = SampleEvents.of(4, 60);
        SampleLog.write(log, steps);
        SampleLog.project(log, 100);
        Set<CertificateStatus> met = new HashSet<>();
        for (int i = 0; i < 60; i++) {
            Timeline timeline = timeline("worker:" + SampleEvents.worker(i), steps);
            for (long known : List.of(steps.size() / 3L, (long) steps.size())) {
                if (timeline.on(LocalDate.MAX, known) instanceof Registered worker) {
                    for (Certificate certificate : worker.certificates().values()) {
                        for (int week = 0; week < 600; week += 61) {
                            LocalDate day = LocalDate.of(2018, 1, 1).plusWeeks(week);
                            Optional<CertificateStatus> told = view.verify(certificate.number(), day, known)
                                    .value()
                                    .map(VerifiedCertificate::status);
                            // An annulled one is annulled on days before it was issued, too; nobody can ask for those.
                            if (!day.isBefore(certificate.issuedOn())) {
                                assertThat(told)
                                        .isEqualTo(Optional.ofNullable(certificate.phaseOn(day))
                                                .map(phase -> phase == Phase.CERTIFIED
                                                        ? CertificateStatus.VALID
                                                        : CertificateStatus.valueOf(phase.name())));
                            }
                            told.ifPresent(met::add);
                        }
                    }
                }
            }
        }
        assertThat(met).containsExactlyInAnyOrder(CertificateStatus.values());
    }

    @Test
    void an_answer_says_whether_its_own_worker_is_held_back() throws InterruptedException {
        log.append(STREAM, Histories.certified());
        SampleLog.project(log, 100);
        TestDatabase.execute(
                TestDatabase.source(),
                "insert into parked_event (name, version, stream, position, error)"
                        + " values ('certificates', 1, 'worker:other', 99, 'x')");
        LocalDate day = LocalDate.of(2019, 1, 1);
        assertThat(view.verify(NUMBER, day, ALL).held()).isNull();
        assertThat(view.verify(new CertificateNumber("OTHER"), day, ALL).held())
                .as("it may be in the stream that is held")
                .isEqualTo(new Held(99, 1));
    }

    private Optional<CertificateStatus> status(LocalDate day, long known) {
        return view.verify(NUMBER, day, known).value().map(VerifiedCertificate::status);
    }

    private static Timeline timeline(String stream, List<SampleEvents.Step> steps) {
        List<Recorded<WorkerEvent>> history = new ArrayList<>();
        for (int p = 0; p < steps.size(); p++) {
            if (steps.get(p).stream().equals(stream)) {
                history.add(new Recorded<>(p + 1, new UUID(0, p), Instant.EPOCH, (WorkerEvent)
                        steps.get(p).event()));
            }
        }
        return Timeline.of(history);
    }
}
