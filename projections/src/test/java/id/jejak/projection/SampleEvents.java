package id.jejak.projection;

import id.jejak.allowance.AllowanceCode;
import id.jejak.allowance.AllowanceCondition;
import id.jejak.allowance.AllowanceKind;
import id.jejak.allowance.AllowanceVersion;
import id.jejak.allowance.event.AllowanceVersionAdopted;
import id.jejak.allowance.event.AllowanceVersionDrafted;
import id.jejak.allowance.event.AllowanceVersionRepealed;
import id.jejak.body.AssessorId;
import id.jejak.body.BodyId;
import id.jejak.body.event.AssessorLicensed;
import id.jejak.body.event.BodyRegistered;
import id.jejak.body.event.BodyRenamed;
import id.jejak.body.event.LicenceEnded;
import id.jejak.cohort.CohortId;
import id.jejak.cohort.ReleaseCause;
import id.jejak.cohort.event.CohortClosed;
import id.jejak.cohort.event.CohortOpened;
import id.jejak.cohort.event.QuotaRevised;
import id.jejak.cohort.event.SeatReleased;
import id.jejak.cohort.event.SeatTaken;
import id.jejak.cohort.event.SessionScheduled;
import id.jejak.kernel.DomainEvent;
import id.jejak.payment.PaymentId;
import id.jejak.payment.PaymentListId;
import id.jejak.payment.PaymentOutcome;
import id.jejak.payment.event.PaymentListRecorded;
import id.jejak.payment.event.PaymentRecorded;
import id.jejak.payment.event.PaymentRecovered;
import id.jejak.reference.Category;
import id.jejak.reference.Region;
import id.jejak.reference.event.CategoryAdded;
import id.jejak.reference.event.RegionAdded;
import id.jejak.rules.ShippedAllowances;
import id.jejak.rules.ShippedSchemes;
import id.jejak.scheme.Component;
import id.jejak.scheme.Origin;
import id.jejak.scheme.SchemeCode;
import id.jejak.stream.Streams;
import id.jejak.worker.CertificateNumber;
import id.jejak.worker.EngagementId;
import id.jejak.worker.WorkerId;
import id.jejak.worker.decide.Histories;
import id.jejak.worker.event.ApplicationRejected;
import id.jejak.worker.event.CaseClosed;
import id.jejak.worker.event.CertificateAnnulled;
import id.jejak.worker.event.CertificateIssued;
import id.jejak.worker.event.CertificateReinstated;
import id.jejak.worker.event.CertificateRevoked;
import id.jejak.worker.event.CertificateSuspended;
import id.jejak.worker.event.EngagementEnded;
import id.jejak.worker.event.EngagementStarted;
import id.jejak.worker.event.EngagementTermsSet;
import id.jejak.worker.event.NominationWithdrawn;
import id.jejak.worker.event.WorkerEvent;
import id.jejak.worker.event.WorkerNominated;
import id.jejak.worker.event.WorkerRegistered;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A log of many workers and two cohorts, interleaved, with events recorded long after they took effect. */
public final class SampleEvents {

    /** What happened, and to which stream. */
    public record Step(String stream, DomainEvent event) {}

    private static final LocalDate YEAR = LocalDate.of(2018, 1, 1);
    /** An allowance of the sample, beside the one that is shipped. */
    public static final AllowanceCode HONORARIUM = new AllowanceCode("HONOR");

    private static final List<String> CATEGORIES = List.of("TKSK", "TAGANA", "PKH");
    private static final List<String> REGIONS = List.of("32.17.01", "32.17.02", "32.73.01");

    private final Random chance;
    private final List<Step> steps = new ArrayList<>();
    private final List<Set<UUID>> seats = List.of(new HashSet<>(), new HashSet<>());

    private SampleEvents(long seed) {
        this.chance = new Random(seed);
    }

    /** The same steps for the same seed. */
    public static List<Step> of(long seed, int workers) {
        SampleEvents sample = new SampleEvents(seed);
        sample.reference();
        List<Deque<WorkerEvent>> waiting = new ArrayList<>();
        for (int i = 0; i < workers; i++) {
            waiting.add(new ArrayDeque<>(sample.history(i, seed * 1000 + i)));
        }
        while (waiting.stream().anyMatch(events -> !events.isEmpty())) {
            int worker = sample.chance.nextInt(workers);
            for (int i = sample.chance.nextInt(4); i > 0 && !waiting.get(worker).isEmpty(); i--) {
                sample.happens(worker, waiting.get(worker).remove());
            }
        }
        sample.steps.add(new Step(cohort(1), new CohortClosed(LocalDate.of(2026, 1, 1))));
        sample.payments();
        sample.allowances();
        return sample.steps;
    }

    /** One that is in force from half-way on, and a draft that excludes it, told when most has happened. */
    private void allowances() {
        String honorarium = "allowance:" + HONORARIUM.value();
        steps.add(
                steps.size() * 3 / 4,
                new Step(honorarium, new AllowanceVersionRepealed(HONORARIUM, "1", YEAR.plusYears(3))));
        steps.add(
                steps.size() * 2 / 3,
                new Step(
                        "allowance:" + ShippedAllowances.TUNJANGAN_SERTIFIKASI.value(),
                        drafted(
                                ShippedAllowances.TUNJANGAN_SERTIFIKASI,
                                "2",
                                new AllowanceCondition.ExclusiveWith(List.of(HONORARIUM), Origin.ASSUMPTION))));
        steps.add(steps.size() / 2, new Step(honorarium, new AllowanceVersionAdopted(HONORARIUM, "1", YEAR)));
    }

    private static AllowanceVersionDrafted drafted(
            AllowanceCode code, String version, AllowanceCondition... conditions) {
        return new AllowanceVersionDrafted(
                code,
                new AllowanceVersion(
                        version,
                        AllowanceKind.HONORARIUM,
                        YEAR,
                        null,
                        List.of(),
                        false,
                        null,
                        null,
                        List.of(conditions)),
                YEAR);
    }

    /** The id of the n-th worker. */
    public static UUID worker(int number) {
        return new UUID(70, number);
    }

    /** The stream of the n-th cohort, 0 or 1. */
    public static String cohort(int number) {
        return "cohort:" + cohortId(number).value();
    }

    /** The id of the n-th cohort, 0 or 1. */
    public static CohortId cohortId(int number) {
        return new CohortId(new UUID(80, number));
    }

    /** A worker and somebody unknown were paid, and the worker paid a part back. */
    private void payments() {
        PaymentListId list = PaymentListId.from(new UUID(90, 0));
        String stream = Streams.payments(list);
        AllowanceCode scheme = new AllowanceCode("TUNJANGAN-SERTIFIKASI");
        YearMonth month = YearMonth.of(2018, 10);
        LocalDate paidOn = LocalDate.of(2018, 11, 5);
        steps.add(new Step(
                stream, new PaymentListRecorded(list, scheme, month, paidOn, List.of("32.17"), 2, "digest", paidOn)));
        steps.add(new Step(stream, payment(PaymentId.of(list, 1), new WorkerId(worker(0)))));
        steps.add(new Step(stream, payment(PaymentId.of(list, 2), null)));
        steps.add(new Step(
                stream,
                new PaymentRecovered(PaymentId.of(list, 1), new WorkerId(worker(0)), BigDecimal.TEN, paidOn, paidOn)));
    }

    private static PaymentRecorded payment(PaymentId id, @Nullable WorkerId worker) {
        boolean known = worker != null;
        LocalDate paidOn = LocalDate.of(2018, 11, 5);
        return new PaymentRecorded(
                id,
                known ? 1 : 2,
                new AllowanceCode("TUNJANGAN-SERTIFIKASI"),
                YearMonth.of(2018, 10),
                paidOn,
                worker,
                known ? new Region("32.17.01") : null,
                known ? null : "3217************",
                known ? null : "1:key",
                new BigDecimal("500000"),
                null,
                known ? PaymentOutcome.FLAGGED : PaymentOutcome.UNKNOWN,
                List.of(known ? "scheme-draft" : "nik-unknown"),
                known ? new BigDecimal("500000") : null,
                known ? true : null,
                paidOn);
    }

    private void reference() {
        ShippedSchemes.events().forEach(event -> steps.add(new Step("scheme:SDM-KESOS", event)));
        ShippedAllowances.events().forEach(event -> steps.add(new Step("allowance:TUNJANGAN-SERTIFIKASI", event)));
        steps.add(new Step(
                "allowance:" + HONORARIUM.value(),
                drafted(
                        HONORARIUM,
                        "1",
                        new AllowanceCondition.Engaged(3, Origin.ASSUMPTION),
                        new AllowanceCondition.NotRetired(Origin.ASSUMPTION))));
        steps.add(
                new Step("reference:id", new CategoryAdded(new Category("PSM"), "PSM", "Volunteer", false, 18, YEAR)));
        steps.add(new Step("reference:id", new RegionAdded(new Region("32.17"), "Bandung Barat", YEAR)));
        steps.add(new Step("body:STKS", new BodyRegistered(new BodyId("STKS"), "STKS Bandung", YEAR)));
        steps.add(new Step("body:STKS", new BodyRenamed("Poltekesos Bandung", LocalDate.of(2019, 7, 9))));
        steps.add(new Step("body:STKS", new AssessorLicensed(new AssessorId("assessor"), YEAR, null)));
        steps.add(new Step("body:STKS", new LicenceEnded(new AssessorId("assessor"), LocalDate.of(2024, 1, 1))));
        for (int i = 0; i < 2; i++) {
            steps.add(new Step(
                    cohort(i),
                    new CohortOpened(
                            cohortId(i),
                            "Angkatan " + i,
                            new Region("32.17"),
                            new SchemeCode("SDM-KESOS"),
                            new BodyId("STKS"),
                            60,
                            LocalDate.of(2018, 2, 1),
                            LocalDate.of(2018, 2, 1))));
            steps.add(new Step(
                    cohort(i),
                    new SessionScheduled(
                            Component.COGNITIVE, LocalDate.of(2018, 2, 10), "Lembang", LocalDate.of(2018, 2, 5))));
        }
    }

    private void happens(int worker, WorkerEvent event) {
        String stream = "worker:" + worker(worker);
        switch (event) {
            case WorkerNominated e -> {
                int cohort = chance.nextInt(2);
                steps.add(new Step(
                        stream,
                        new WorkerNominated(
                                e.caseNumber(),
                                cohortId(cohort),
                                e.body(),
                                e.scheme(),
                                e.schemeVersion(),
                                e.pathway(),
                                e.level(),
                                e.nominatedBy(),
                                e.effectiveOn())));
                if (seats.get(cohort).add(worker(worker))) {
                    steps.add(new Step(
                            cohort(cohort), new SeatTaken(worker(worker), e.caseNumber(), "head", e.effectiveOn())));
                }
                int quota = 60 + chance.nextInt(60);
                steps.add(new Step(
                        cohort(cohort),
                        new QuotaRevised(60, quota, e.effectiveOn().minusDays(chance.nextInt(90)))));
            }
            case NominationWithdrawn e -> released(worker, stream, e, ReleaseCause.WITHDRAWN);
            case ApplicationRejected e -> released(worker, stream, e, ReleaseCause.REJECTED);
            case CaseClosed e -> released(worker, stream, e, ReleaseCause.CASE_CLOSED);
            default -> steps.add(new Step(stream, event));
        }
    }

    private void released(int worker, String stream, WorkerEvent event, ReleaseCause why) {
        steps.add(new Step(stream, event));
        for (int cohort = 0; cohort < 2; cohort++) {
            if (seats.get(cohort).remove(worker(worker))) {
                steps.add(new Step(cohort(cohort), new SeatReleased(worker(worker), why, event.effectiveOn())));
            }
        }
    }

    private List<WorkerEvent> history(int worker, long seed) {
        List<WorkerEvent> history = new ArrayList<>();
        for (WorkerEvent event : Histories.generated(seed)) {
            history.add(own(worker, event));
            if (chance.nextInt(6) == 0) {
                aside(worker, history);
            }
        }
        history.stream()
                .filter(CertificateIssued.class::isInstance)
                .map(CertificateIssued.class::cast)
                .toList()
                .forEach(issued -> ended(issued, history));
        return history;
    }

    /** Generated histories seldom come to this. */
    private void ended(CertificateIssued issued, List<WorkerEvent> history) {
        LocalDate day = issued.effectiveOn().plusDays(chance.nextInt(400));
        switch (chance.nextInt(4)) {
            case 0 -> history.add(new CertificateRevoked(issued.number(), "ethics", day));
            case 1 -> history.add(new CertificateSuspended(issued.number(), "complaint", day));
            case 2 -> history.add(new CertificateAnnulled(issued.number(), "fraud", day));
            default -> {}
        }
    }

    /** Engagements are recorded on any day for any other. */
    private void aside(int worker, List<WorkerEvent> history) {
        LocalDate day = YEAR.minusDays(400).plusDays(chance.nextInt(3000));
        EngagementId engagement = new EngagementId(new UUID(worker, 100L + chance.nextInt(4)));
        history.add(
                switch (chance.nextInt(4)) {
                    case 0, 1 ->
                        new EngagementStarted(
                                engagement,
                                new Category(CATEGORIES.get(chance.nextInt(3))),
                                new Region(REGIONS.get(chance.nextInt(3))),
                                day,
                                chance.nextBoolean() ? null : day.plusDays(chance.nextInt(900)),
                                "anggota",
                                null,
                                chance.nextInt(3) == 0 ? day.plusDays(30) : day);
                    case 2 -> new EngagementEnded(engagement, day, day);
                    default ->
                        new EngagementTermsSet(engagement, day, null, "ketua", new BigDecimal(500_000 + worker), day);
                });
    }

    private static WorkerEvent own(int worker, WorkerEvent event) {
        return switch (event) {
            case WorkerRegistered e ->
                new WorkerRegistered(
                        new WorkerId(worker(worker)),
                        e.nik(),
                        "Contoh " + (char) ('A' + worker % 26) + " Nomor" + worker,
                        e.birthDate(),
                        e.sex(),
                        e.effectiveOn());
            case EngagementStarted e ->
                new EngagementStarted(
                        own(worker, e.engagementId()),
                        e.category(),
                        e.region(),
                        e.from(),
                        e.to(),
                        e.role(),
                        e.monthlyAmount(),
                        e.effectiveOn());
            case EngagementEnded e -> new EngagementEnded(own(worker, e.engagementId()), e.on(), e.effectiveOn());
            case CertificateIssued e ->
                new CertificateIssued(
                        e.caseNumber(),
                        own(worker, e.number()),
                        e.level(),
                        e.body(),
                        e.bodyName(),
                        e.validFrom(),
                        e.validUntil(),
                        e.effectiveOn());
            case CertificateSuspended e ->
                new CertificateSuspended(own(worker, e.number()), e.ground(), e.effectiveOn());
            case CertificateReinstated e ->
                new CertificateReinstated(own(worker, e.number()), e.ground(), e.effectiveOn());
            case CertificateRevoked e -> new CertificateRevoked(own(worker, e.number()), e.ground(), e.effectiveOn());
            case CertificateAnnulled e -> new CertificateAnnulled(own(worker, e.number()), e.ground(), e.effectiveOn());
            default -> event;
        };
    }

    private static EngagementId own(int worker, EngagementId engagement) {
        return new EngagementId(new UUID(worker, engagement.value().getLeastSignificantBits()));
    }

    private static CertificateNumber own(int worker, CertificateNumber number) {
        return new CertificateNumber(number.value() + "-W" + worker);
    }
}
