package id.jejak.allowance.eligibility;

import static id.jejak.scheme.Origin.ASSUMPTION;

import id.jejak.allowance.AllowanceCode;
import id.jejak.allowance.AllowanceCondition;
import id.jejak.allowance.AllowanceKind;
import id.jejak.allowance.AllowanceScheme;
import id.jejak.allowance.AllowanceVersion;
import id.jejak.allowance.KnownVersion;
import id.jejak.body.BodyId;
import id.jejak.cohort.CohortId;
import id.jejak.reference.Category;
import id.jejak.reference.Region;
import id.jejak.rules.ShippedSchemes;
import id.jejak.scheme.AdoptedVersion;
import id.jejak.scheme.Level;
import id.jejak.scheme.Scheme;
import id.jejak.scheme.SchemeCode;
import id.jejak.timeline.Recorded;
import id.jejak.worker.CertificateNumber;
import id.jejak.worker.EngagementId;
import id.jejak.worker.Nik;
import id.jejak.worker.Sex;
import id.jejak.worker.WorkerId;
import id.jejak.worker.event.AllowanceHeld;
import id.jejak.worker.event.AllowanceReleased;
import id.jejak.worker.event.CertificateAnnulled;
import id.jejak.worker.event.CertificateIssued;
import id.jejak.worker.event.CertificateReinstated;
import id.jejak.worker.event.CertificateRevoked;
import id.jejak.worker.event.CertificateSuspended;
import id.jejak.worker.event.EngagementEnded;
import id.jejak.worker.event.EngagementStarted;
import id.jejak.worker.event.WorkerEvent;
import id.jejak.worker.event.WorkerNominated;
import id.jejak.worker.event.WorkerRegistered;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Histories and rules by which every condition begins and ceases to hold again and again, made from a seed. */
final class PaidWorkers {

    static final AllowanceCode FIRST = new AllowanceCode("FIRST");
    static final AllowanceCode OTHER = new AllowanceCode("OTHER");
    static final LocalDate BEGIN = LocalDate.of(2011, 1, 1);

    private static final List<Level> LEVELS = List.of(Level.ASISTEN, Level.GENERALIS, Level.SPESIALIS);
    private static final int DAYS = 3653;
    private static final List<String> CATEGORIES = List.of("PKH", "TKSK", "PSM");
    private static final SchemeCode SCHEME = ShippedSchemes.SDM_KESOS;

    private final Random chance;
    private final List<Recorded<WorkerEvent>> history = new ArrayList<>();

    private PaidWorkers(long seed) {
        this.chance = new Random(seed);
    }

    static List<Recorded<WorkerEvent>> history(long seed) {
        PaidWorkers made = new PaidWorkers(seed);
        made.make();
        return made.history;
    }

    private void make() {
        add(new WorkerRegistered(
                new WorkerId(new UUID(1, 1)),
                new Nik("3217015705700001"),
                "Contoh",
                LocalDate.of(1950 + chance.nextInt(48), 1 + chance.nextInt(12), 1 + chance.nextInt(28)),
                Sex.FEMALE,
                day(400)));
        for (int i = chance.nextInt(4); i >= 0; i--) {
            engagement(new EngagementId(new UUID(2, i)));
        }
        for (int i = chance.nextInt(3); i > 0; i--) {
            certificate(i);
        }
        hold(FIRST);
        hold(OTHER);
    }

    private void engagement(EngagementId id) {
        LocalDate from = day(DAYS);
        LocalDate to = chance.nextInt(3) == 0 ? null : from.plusDays(chance.nextInt(1500));
        String region = chance.nextInt(4) == 0 ? "32.73.01" : "32.17.0" + (1 + chance.nextInt(2));
        Category category = new Category(CATEGORIES.get(chance.nextInt(CATEGORIES.size())));
        LocalDate recordedFor = chance.nextInt(5) == 0 ? from.plusDays(chance.nextInt(200)) : from;
        add(new EngagementStarted(id, category, new Region(region), from, to, null, null, recordedFor));
        if (chance.nextBoolean()) {
            LocalDate on = from.plusDays(chance.nextInt(900));
            add(new EngagementEnded(id, on, on));
        }
    }

    private void certificate(int number) {
        LocalDate from = day(DAYS);
        Level level = LEVELS.get(chance.nextInt(LEVELS.size()));
        SchemeCode scheme = chance.nextInt(5) == 0 ? new SchemeCode("ANOTHER") : SCHEME;
        BodyId body = new BodyId("STKS");
        add(new WorkerNominated(
                number, new CohortId(new UUID(3, 3)), body, scheme, "2017", "BASIC_TRAINING", level, "head", from));
        CertificateNumber id = new CertificateNumber("N-" + number);
        LocalDate until = from.plusDays(200 + chance.nextInt(1600));
        add(new CertificateIssued(number, id, level, body, "STKS", from, until, from));
        LocalDate day = from;
        for (int i = chance.nextInt(4); i > 0; i--) {
            day = day.plusDays(chance.nextInt(500));
            add(new CertificateSuspended(id, "complaint", day));
            day = day.plusDays(chance.nextInt(200));
            if (chance.nextInt(4) > 0) {
                add(new CertificateReinstated(id, "cleared", day));
            }
        }
        switch (chance.nextInt(8)) {
            case 0 -> add(new CertificateRevoked(id, "ethics", day.plusDays(chance.nextInt(300))));
            case 1 -> add(new CertificateAnnulled(id, "fraud", day.plusDays(chance.nextInt(300))));
            default -> {}
        }
    }

    private void hold(AllowanceCode code) {
        LocalDate day = day(DAYS);
        for (int i = chance.nextInt(4); i > 0; i--) {
            add(new AllowanceHeld(code, day));
            day = day.plusDays(chance.nextInt(300));
            if (chance.nextInt(4) > 0) {
                add(new AllowanceReleased(code, day));
            } else {
                return;
            }
            day = day.plusDays(chance.nextInt(300));
        }
    }

    private LocalDate day(int within) {
        return BEGIN.plusDays(chance.nextInt(within));
    }

    private void add(WorkerEvent event) {
        long position = 10L + 3L * history.size();
        history.add(new Recorded<>(position, new UUID(9, position), Instant.EPOCH.plusSeconds(position), event));
    }

    /** Two schemes with versions in force at different times, of which the first excludes the other. */
    static EligibilityRules rules(long seed) {
        Random chance = new Random(seed + 77);
        AllowanceScheme first = new AllowanceScheme(List.of(
                version("1", LocalDate.of(2012, 1, 1), null, conditions(chance, true)),
                version("2", LocalDate.of(2016, 1, 1), LocalDate.of(2017, 7, 1), conditions(chance, true)),
                version("3", LocalDate.of(2018, 3, 1), null, conditions(chance, true))));
        AllowanceScheme other = new AllowanceScheme(
                List.of(version("1", LocalDate.of(2013, 5, 1), LocalDate.of(2018, 6, 1), conditions(chance, false))));
        Scheme certification = new Scheme(List.of(new AdoptedVersion(ShippedSchemes.version2017(), null)));
        return new EligibilityRules(certification, Map.of(FIRST, first, OTHER, other));
    }

    private static KnownVersion version(
            String name, LocalDate from, @Nullable LocalDate repealed, List<AllowanceCondition> conditions) {
        return new KnownVersion(
                new AllowanceVersion(
                        name, AllowanceKind.TUNJANGAN, from, null, List.of(), false, null, null, conditions),
                true,
                repealed);
    }

    private static List<AllowanceCondition> conditions(Random chance, boolean excluding) {
        List<AllowanceCondition> all = new ArrayList<>(List.of(
                new AllowanceCondition.CategoryIn(List.of(new Category("PKH"), new Category("TKSK")), ASSUMPTION),
                new AllowanceCondition.LegalClassIn(List.of("TENAGA_KESEJAHTERAAN_SOSIAL"), ASSUMPTION),
                new AllowanceCondition.RegionUnder(new Region("32.17"), ASSUMPTION),
                new AllowanceCondition.Engaged(chance.nextInt(13), ASSUMPTION),
                new AllowanceCondition.CertificateValid(SCHEME, LEVELS.get(chance.nextInt(2)), ASSUMPTION),
                new AllowanceCondition.NotHeld(ASSUMPTION),
                new AllowanceCondition.NoSecondEngagementIn(List.of(new Category("PKH")), ASSUMPTION),
                new AllowanceCondition.Age(18, 40 + chance.nextInt(25), ASSUMPTION),
                new AllowanceCondition.NotRetired(ASSUMPTION)));
        all.removeIf(_ -> chance.nextInt(3) == 0);
        if (excluding && chance.nextBoolean()) {
            all.add(new AllowanceCondition.ExclusiveWith(List.of(OTHER), ASSUMPTION));
        }
        if (all.isEmpty()) {
            all.add(new AllowanceCondition.NotRetired(ASSUMPTION));
        }
        return all;
    }
}
