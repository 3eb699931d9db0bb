package id.jejak.projection.trail;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.body.BodyId;
import id.jejak.body.event.BodyRegistered;
import id.jejak.body.event.BodyRenamed;
import id.jejak.cohort.CohortId;
import id.jejak.cohort.event.SeatTaken;
import id.jejak.kernel.Basis;
import id.jejak.kernel.DomainEvent;
import id.jejak.projection.SampleEvents;
import id.jejak.projection.SampleLog;
import id.jejak.projection.TestDatabase;
import id.jejak.projection.TestLog;
import id.jejak.projection.scope.view.Scope;
import id.jejak.projection.trail.view.Change;
import id.jejak.projection.trail.view.Summary;
import id.jejak.projection.trail.view.TrailEntry;
import id.jejak.projection.trail.view.TrailFilter;
import id.jejak.projection.trail.view.TrailView;
import id.jejak.projection.view.Answer;
import id.jejak.projection.view.Held;
import id.jejak.projection.view.Items;
import id.jejak.reference.Category;
import id.jejak.reference.Region;
import id.jejak.worker.CertificateNumber;
import id.jejak.worker.WorkerId;
import id.jejak.worker.decide.Histories;
import id.jejak.worker.event.CertificateAnnulled;
import id.jejak.worker.event.CertificateReinstated;
import id.jejak.worker.event.CertificateRevoked;
import id.jejak.worker.event.CertificateSuspended;
import id.jejak.worker.event.EngagementEnded;
import id.jejak.worker.event.EngagementStarted;
import id.jejak.worker.event.EngagementTermsSet;
import id.jejak.worker.event.WorkerEvent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TrailTest {

    private static final WorkerId WORKER = new WorkerId(new UUID(7, 1));
    private static final CohortId COHORT = new CohortId(new UUID(7, 3));
    private static final String STREAM = "worker:" + WORKER.value();
    private static final long ALL = Long.MAX_VALUE;

    private final TrailView view = new JdbcTrailView(TestDatabase.pool());
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
    void tells_who_did_what_on_which_document_and_what_it_changed() throws InterruptedException {
        Map<String, Object> metadata = new HashMap<>(TestLog.METADATA);
        metadata.put("reason", "as decided");
        log.append(STREAM, Histories.certified(), metadata);
        SampleLog.project(log, 100);

        Items<TrailEntry> trail = view.ofWorker(WORKER, ALL, 0, 500).value();
        assertThat(trail.items())
                .extracting(TrailEntry::position)
                .isSorted()
                .hasSize(Histories.certified().size());
        TrailEntry issued = trail.items().getLast();
        assertThat(issued.type()).isEqualTo("certificate.issued");
        assertThat(issued.worker()).isEqualTo(WORKER.value());
        assertThat(issued.cohort()).isEqualTo(COHORT.value());
        assertThat(issued.summary())
                .isEqualTo(new Summary(
                        "Sertifikat kompetensi STKS-2018-0001 jenjang Generalis diterbitkan oleh STKS Bandung,"
                                + " berlaku 2018-10-15 sampai 2023-10-14",
                        "Certificate STKS-2018-0001 of level Generalist issued by STKS Bandung,"
                                + " valid from 2018-10-15 to 2023-10-14"));
        assertThat(issued.changes())
                .containsExactly(
                        new Change("phase", "DECIDED_COMPETENT", "CERTIFIED"),
                        new Change("certificate.status", null, "VALID"));
        assertThat(issued.actor()).isEqualTo("operator");
        assertThat(issued.actorName()).isEqualTo("Contoh Petugas");
        assertThat(issued.role()).isEqualTo("OPERATOR");
        assertThat(issued.office()).isEqualTo("Dinas Sosial KBB");
        assertThat(issued.channel()).isEqualTo("api");
        assertThat(issued.reason()).isEqualTo("as decided");
        assertThat(issued.effectiveOn()).isEqualTo("2018-10-15");
        assertThat(issued.basis()).isEqualTo(Basis.of("SK", "800/12/2018", LocalDate.of(2018, 1, 2)));
        assertThat(issued.ruleVersion()).isEqualTo("SDM-KESOS 2017");
    }

    @Test
    void says_from_what_to_what_an_engagement_and_its_terms_changed() throws InterruptedException {
        List<WorkerEvent> history = new ArrayList<>(Histories.certified());
        EngagementStarted started = (EngagementStarted) history.get(1);
        LocalDate day = LocalDate.of(2019, 1, 1);
        history.add(new EngagementTermsSet(started.engagementId(), day, null, "ketua", new BigDecimal("500000"), day));
        history.add(new EngagementTermsSet(
                started.engagementId(), day.plusDays(9), null, "ketua", new BigDecimal("750000"), day.plusDays(9)));
        history.add(new EngagementEnded(started.engagementId(), day.plusDays(90), day.plusDays(90)));
        history.add(new EngagementEnded(started.engagementId(), day.plusDays(60), day.plusDays(60)));
        log.append(STREAM, history);
        SampleLog.project(log, 100);

        List<TrailEntry> trail = view.ofWorker(WORKER, ALL, 13, 500).value().items();
        assertThat(trail.stream().map(TrailEntry::changes).toList())
                .endsWith(
                        List.of(new Change("role", null, "ketua"), new Change("monthlyAmount", null, "500000")),
                        List.of(new Change("monthlyAmount", "500000", "750000")),
                        List.of(new Change("engagement.to", null, "2019-04-01")),
                        List.of(new Change("engagement.to", "2019-04-01", "2019-03-02")));
    }

    @Test
    void says_on_which_ground_a_certificate_changed_and_who_recommended() throws InterruptedException {
        List<WorkerEvent> history = new ArrayList<>(Histories.certified());
        CertificateNumber number = new CertificateNumber("STKS-2018-0001");
        LocalDate day = LocalDate.of(2019, 1, 1);
        history.add(new CertificateSuspended(number, "complaint", day));
        history.add(new CertificateReinstated(number, "cleared", day.plusDays(9)));
        history.add(new CertificateRevoked(number, "ethics", day.plusDays(30)));
        history.add(new CertificateAnnulled(number, "fraud", day.plusDays(60)));
        log.append(STREAM, history);
        SampleLog.project(log, 100);

        List<TrailEntry> trail = view.ofWorker(WORKER, ALL, 0, 500).value().items();
        assertThat(trail.stream()
                        .filter(entry -> entry.type().equals("recommendation.received"))
                        .map(TrailEntry::changes)
                        .toList())
                .containsExactly(
                        List.of(
                                new Change("phase", "NOMINATED", "SCREENING"),
                                new Change("recommendation.by", null, "Kepala Dinas")),
                        List.of(new Change("recommendation.by", null, "IPSM")));
        assertThat(trail.stream().map(TrailEntry::changes).toList())
                .endsWith(
                        List.of(
                                new Change("phase", "CERTIFIED", "SUSPENDED"),
                                new Change("certificate.status", "VALID", "SUSPENDED"),
                                new Change("certificate.ground", null, "complaint")),
                        List.of(
                                new Change("phase", "SUSPENDED", "CERTIFIED"),
                                new Change("certificate.status", "SUSPENDED", "VALID"),
                                new Change("certificate.ground", null, "cleared")),
                        List.of(
                                new Change("phase", "CERTIFIED", "REVOKED"),
                                new Change("certificate.status", "VALID", "REVOKED"),
                                new Change("certificate.ground", null, "ethics")),
                        List.of(
                                new Change("phase", "REVOKED", "ANNULLED"),
                                new Change("certificate.status", "REVOKED", "ANNULLED"),
                                new Change("certificate.ground", null, "fraud"),
                                new Change("certificate.validFrom", "2018-10-15", null)));
    }

    @Test
    void says_from_what_to_what_a_body_changed_its_name() throws InterruptedException {
        log.append(
                "body:STKS",
                List.of(
                        new BodyRegistered(new BodyId("STKS"), "STKS Bandung", LocalDate.of(2012, 1, 1)),
                        new BodyRenamed("Poltekesos Bandung", LocalDate.of(2019, 7, 9))));
        SampleLog.project(log, 100);
        assertThat(find(new TrailFilter.OfType("body.renamed")))
                .extracting(TrailEntry::changes)
                .containsExactly(List.of(new Change("name", "STKS Bandung", "Poltekesos Bandung")));
    }

    @Test
    void finds_by_each_of_its_filters() throws InterruptedException {
        log.append(STREAM, Histories.certified());
        List<DomainEvent> seats =
                SampleLog.of(SampleEvents.cohort(0), SampleEvents.of(5, 8)).toList();
        UUID seated = seats.stream()
                .filter(SeatTaken.class::isInstance)
                .map(event -> ((SeatTaken) event).workerId())
                .findFirst()
                .orElseThrow();
        log.append(SampleEvents.cohort(0), seats, Map.of("actor", "head", "office", "Kantor", "channel", "console"));
        TestDatabase.execute(
                TestDatabase.source(), "update event_log set recorded_at = '2018-02-05 15:00+07' where position = 4");
        SampleLog.project(log, 100);
        long worker = Histories.certified().size();
        long cohort = log.head() - worker;

        assertThat(find(new TrailFilter.ByActor("head"))).hasSize((int) cohort);
        assertThat(find(new TrailFilter.FromOffice("Kantor"))).hasSize((int) cohort);
        assertThat(find(new TrailFilter.ByChannel("api"))).hasSize((int) worker);
        assertThat(find(new TrailFilter.OfType("worker.nominated"))).hasSize(1);
        assertThat(find(new TrailFilter.OfWorker(WORKER))).hasSize((int) worker);
        assertThat(find(new TrailFilter.OfWorker(new WorkerId(seated))))
                .extracting(TrailEntry::type)
                .isNotEmpty()
                .allMatch(type -> type.startsWith("cohort.seat-"));
        assertThat(find(new TrailFilter.OfCohort(COHORT)))
                .as("the case from its nomination to the certificate")
                .hasSize((int) worker - 3);
        assertThat(find(new TrailFilter.OfCertificate(new CertificateNumber("STKS-2018-0001"))))
                .hasSize(1);
        assertThat(find(new TrailFilter.OnBasis("800/12/2018"))).hasSize((int) worker);
        assertThat(find(new TrailFilter.UnderRules("SDM-KESOS 2017"))).hasSize((int) worker);
        assertThat(find(new TrailFilter.OfField("quota")))
                .isNotEmpty()
                .allMatch(
                        e -> e.type().equals("cohort.quota-revised") || e.type().equals("cohort.opened"));
        assertThat(find(new TrailFilter.InCategory(new Category("PSM"))))
                .as("the engagement follows on the registration")
                .hasSize((int) worker - 1);
        assertThat(find(new TrailFilter.Within(List.of(new Region("32.17.01")))))
                .hasSize((int) worker - 1);
        assertThat(find(new TrailFilter.Within(List.of(new Region("32.17"), new Region("11")))))
                .hasSize((int) (worker - 1 + cohort));
        assertThat(find(new TrailFilter.Within(List.of(new Region("33"))))).isEmpty();
        assertThat(find(
                        new TrailFilter.Effective(LocalDate.of(2018, 10, 15), LocalDate.of(2018, 10, 15)),
                        new TrailFilter.OfWorker(WORKER)))
                .extracting(TrailEntry::type)
                .containsExactly("certificate.issued");
        assertThat(find(new TrailFilter.Recorded(null, Instant.parse("2018-02-06T00:00:00Z"))))
                .hasSize(1);
        assertThat(find(
                        new TrailFilter.Recorded(
                                Instant.parse("2018-02-01T00:00:00Z"), Instant.parse("2018-02-06T00:00:00Z")),
                        new TrailFilter.RecordedOutside(LocalTime.of(8, 0), LocalTime.of(15, 0))))
                .hasSize(1);
        assertThat(find(
                        new TrailFilter.Recorded(null, Instant.parse("2018-02-06T00:00:00Z")),
                        new TrailFilter.RecordedOutside(LocalTime.of(8, 0), LocalTime.of(16, 0))))
                .isEmpty();
    }

    @Test
    void goes_on_page_by_page_and_tells_nothing_that_was_not_known() throws InterruptedException {
        log.append(STREAM, Histories.certified());
        SampleLog.project(log, 100);

        List<Long> read = new ArrayList<>();
        String cursor = "0";
        while (cursor != null) {
            Answer<Items<TrailEntry>> answer = view.find(List.of(), 10, Long.parseLong(cursor), 3);
            assertThat(answer.position()).isEqualTo(log.head());
            answer.value().items().forEach(entry -> read.add(entry.position()));
            cursor = answer.value().nextCursor();
        }
        assertThat(read).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L);
    }

    @Test
    void says_when_something_of_the_answer_is_held_back() throws InterruptedException {
        log.append(STREAM, Histories.certified());
        SampleLog.project(log, 100);
        TestDatabase.execute(
                TestDatabase.source(),
                "insert into parked_event (name, version, stream, position, error) values ('trail', 1, '" + STREAM
                        + "', 17, 'x'), ('trail', 1, '" + STREAM + "', 18, null)");

        assertThat(view.ofWorker(WORKER, ALL, 0, 1).held()).isEqualTo(new Held(17, 1));
        assertThat(view.ofCohort(COHORT, Scope.ALL, ALL, 0, 1).held()).isNull();
        assertThat(view.find(List.of(), ALL, 0, 1).held()).isEqualTo(new Held(17, 1));
    }

    @Test
    void names_nobody() throws InterruptedException {
        SampleLog.write(log, SampleEvents.of(6, 3));
        SampleLog.project(log, 100);
        assertThat(TestDatabase.rows(
                        TestDatabase.source(),
                        "select summary_id || summary_en from trail_entry"
                                + " where (summary_id || summary_en) ~ 'Contoh|[0-9]{16}'"))
                .isEmpty();
    }

    private List<TrailEntry> find(TrailFilter... filters) {
        return view.find(List.of(filters), ALL, 0, 500).value().items();
    }
}
