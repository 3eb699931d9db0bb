package id.jejak.deploy.sample;

import id.jejak.kernel.Period;
import id.jejak.rules.ShippedAllowances;
import id.jejak.worker.RetirementKind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * The sample: 470 made-up workers of Kabupaten Bandung Barat from January 2018 to November 2026, as commands with the
 * instants at which they were recorded. Fixed but for the seed, which draws names, days and ids; nothing depends on the
 * clock. What was reported is followed to 11 August 2018; later occasions call themselves {@code simulasi}.
 */
final class KbbStory {

    /** The seed of the sample that a first start loads. */
    static final long SEED = 3217;

    private final Script script = new Script();
    private final Seed seed;
    private final People people;

    private KbbStory(long seed) {
        this.seed = new Seed(seed);
        this.people = new People(this.seed);
    }

    /** The whole story, each step later than the one before. */
    static List<Step> steps(long seed) {
        return new KbbStory(seed).told();
    }

    private List<Step> told() {
        List<Person> sixty = cast(5, 18, 7, 3, 27);
        List<Person> forty = cast(3, 12, 5, 1, 19);
        List<Person> hundred = FirstCohort.together(sixty, forty);
        List<Person> basic = cast(4, 10, 6, 0, 10);
        Registrations register = new Registrations(script, seed);
        register.registerAll(people.all());
        register.basicTrainings(Workdays.from("2018-01-24", 6), FirstCohort.together(hundred, basic));

        FirstCohort first = new FirstCohort(script, seed);
        first.february(sixty, forty);
        first.afterwards(hundred);
        Certificates of2019 = in2019(basic);
        List<Person> renewing = later(register, first.certificates(), of2019);
        ThisYear thisYear = new ThisYear(script, seed);
        thisYear.spring(cast(0, 10, 4, 0, 12), renewing);
        thisYear.autumn(cast(0, 14, 6, 0, 12));

        Decrees decrees = new Decrees(script, seed);
        List<Person> subdistrictWorkers = people.of("TKSK");
        decrees.renewTerms(
                subdistrictWorkers,
                subdistrictWorkers.get(2),
                subdistrictWorkers.get(3).region());
        decrees.setAmounts(FirstCohort.together(people.of("PKH"), people.of("SAKTI_PEKSOS")));
        comingAndGoing(register, decrees);
        amiss(first.certificates(), basic, of2019);
        return script.steps();
    }

    /** Three leave and three come, one of whom takes up what another has left, and somebody is engaged twice. */
    private void comingAndGoing(Registrations register, Decrees decrees) {
        Departures departures = new Departures(script, seed);
        departures.leave(
                day("2025-06-10"),
                day("2025-06-10"),
                people.of("PKH").get(160),
                RetirementKind.RESIGNED,
                "mengundurkan diri");
        departures.leave(
                day("2026-05-04"),
                day("2026-05-04"),
                people.of("PSM").get(150),
                RetirementKind.RESIGNED,
                "pindah domisili");
        register.successor(
                day("2025-07-14"),
                people.successor(Share.successor("PKH", "2025-07-01", "Pendamping sosial PKH", 2_700_000)));
        register.successor(day("2026-06-08"), people.successor(Share.successor("PSM", "2026-06-01", "Anggota PSM", 0)));
        decrees.engageBesides(day("2026-02-02"), people.of("PKH").get(155), "PSM", "Anggota PSM");

        List<Person> volunteers = people.of("TAGANA");
        Person successor = people.successor(Share.successor("TAGANA", "2026-04-01", "Anggota Tagana", 0));
        register.successor(day("2026-04-06"), successor);
        new Stipend(script, seed).year(volunteers.subList(0, 44), volunteers.subList(44, 50), successor);
    }

    /** What turns out later to have been otherwise. */
    private void amiss(Certificates of2018, List<Person> basic, Certificates of2019) {
        List<YearMonth> months = List.of(YearMonth.of(2019, 12), YearMonth.of(2020, 1));
        Payments simulated = new Payments(script, seed, ShippedAllowances.TUNJANGAN_SERTIFIKASI);
        List<Row> rows = of2018.holders().subList(58, 64).stream()
                .map(person -> Row.of(person, 500_000))
                .toList();
        months.forEach(month -> simulated.list(month, rows));
        simulated.paidBack(day("2020-06-22"), months.getFirst(), 3, 500_000);

        Corrections corrections = new Corrections(script, seed);
        Person born = people.of("PSM").get(155);
        corrections.birthDate(day("2024-05-13"), born);
        corrections.approve(day("2024-05-15"), born);
        Person named = people.of("PSM").get(156);
        corrections.name(day("2024-08-05"), named);
        corrections.refuse(day("2024-08-07"), named, "kartu keluarga menyebut nama lain");
        Person trained =
                of2019.holders().stream().filter(basic::contains).findFirst().orElseThrow();
        corrections.training(day("2025-03-10"), trained);
        corrections.approve(day("2025-03-12"), trained);
        corrections.name(day("2026-11-20"), people.of("PSM").get(157));
        new CohortTold(script, seed, "2019")
                .cases()
                .declareConflict(day("2025-09-08"), of2019.holders().get(3), "hubungan keluarga");
    }

    /** Direct certification for veterans, under the old name of the body; the others get theirs under the new one. */
    private Certificates in2019(List<Person> basic) {
        List<Person> veterans = new ArrayList<>(people.veterans("PSM", 10));
        veterans.addAll(people.veterans("TAGANA", 4));
        veterans.addAll(people.veterans("DINSOS_STAFF", 4));
        veterans.addAll(people.veterans("LKSA_MANAGER", 6));
        return year(
                "2019",
                "2019-03-04",
                60,
                new Group(veterans, "DIRECT_CERTIFICATION", Workdays.from("2019-06-19", 2)),
                new Group(basic, "BASIC_TRAINING", Workdays.from("2019-08-05", 3)));
    }

    /** @return whose certificates of 2021 are to be renewed in 2026 */
    private List<Person> later(Registrations register, Certificates of2018, Certificates of2019) {
        List<Person> trained = cast(4, 0, 0, 4, 12);
        register.longTrainings(
                Workdays.from("2020-11-09", 3),
                trained,
                new Period(LocalDate.of(2020, 10, 12), LocalDate.of(2020, 10, 27)));
        Certificates of2021 = year(
                "2021",
                "2021-03-01",
                50,
                new Group(trained, "TRAINING_120H", Workdays.from("2021-06-28", 3)),
                new Group(cast(0, 10, 0, 0, 18), "DIRECT_ASSESSMENT", Workdays.from("2021-06-28", 3)));
        Certificates of2022 = year(
                "2022",
                "2022-06-13",
                40,
                new Group(cast(0, 16, 4, 0, 16), "DIRECT_ASSESSMENT", Workdays.from("2022-10-03", 3)));
        year(
                "2023",
                "2023-05-08",
                50,
                new Group(
                        of2018.holders().subList(0, 50),
                        "DIRECT_ASSESSMENT",
                        Workdays.on("2023-10-16", "2023-10-17", "2023-10-18")));
        year(
                "2024",
                "2024-02-26",
                30,
                new Group(of2019.holders().subList(0, 14), "DIRECT_ASSESSMENT", Workdays.from("2024-06-19", 2)),
                new Group(of2019.holders().subList(20, 34), "DIRECT_ASSESSMENT", Workdays.from("2024-08-05", 3)));
        Certificates of2025 = year(
                "2025",
                "2025-04-21",
                40,
                new Group(cast(0, 14, 6, 0, 14), "DIRECT_ASSESSMENT", Workdays.from("2025-08-11", 3)));
        standing(of2018, of2019, of2022, of2025);
        return of2021.holders().subList(0, 14);
    }

    /** What else befalls certificates, each kind in the past and, where it can last, to this day. */
    private static void standing(Certificates of2018, Certificates of2019, Certificates of2022, Certificates of2025) {
        of2018.annul(day("2020-03-09"), of2018.holders().get(60), "ijazah palsu");
        of2018.revoke(day("2021-06-14"), of2018.holders().get(61), "pelanggaran kode etik");
        of2019.suspend(day("2020-10-05"), of2019.holders().get(15), "pengaduan diperiksa");
        of2019.reinstate(day("2021-02-01"), of2019.holders().get(15), "pengaduan tidak terbukti");
        of2022.suspend(day("2024-09-02"), of2022.holders().get(5), "pengaduan diperiksa");
        of2022.revoke(day("2025-02-10"), of2022.holders().get(5), "pengaduan terbukti");
        of2022.suspend(day("2026-09-07"), of2022.holders().get(9), "pengaduan diperiksa");
        of2025.annul(day("2026-04-13"), of2025.holders().get(2), "kesalahan penerbitan");
        of2025.suspend(day("2026-10-12"), of2025.holders().get(7), "pengaduan diperiksa");
    }

    private Certificates year(String key, String monday, int quota, Group... groups) {
        OrdinaryCohort cohort = new OrdinaryCohort(script, seed, key, day(monday));
        cohort.run(quota, List.of(groups));
        return cohort.certificates();
    }

    private List<Person> cast(int tksk, int psm, int tagana, int saktiPeksos, int pkh) {
        List<Person> chosen = new ArrayList<>(people.next("TKSK", tksk));
        chosen.addAll(people.next("PSM", psm));
        chosen.addAll(people.next("TAGANA", tagana));
        chosen.addAll(people.next("SAKTI_PEKSOS", saktiPeksos));
        chosen.addAll(people.next("PKH", pkh));
        return List.copyOf(chosen);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
