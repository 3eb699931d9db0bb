package id.jejak.deploy.sample;

import id.jejak.scheme.Component;
import id.jejak.worker.Outcome;
import java.time.LocalDate;
import java.util.List;

/** The two cohorts of 2026, of which the first is not done and the second has not sat: somebody stands in every phase. */
final class ThisYear {

    private static final String PATHWAY = "DIRECT_ASSESSMENT";
    private static final LocalDate LEMBANG = LocalDate.of(2026, 4, 18);

    private final Script script;
    private final Seed seed;
    private final List<Component> components = CasesTold.components(PATHWAY);

    ThisYear(Script script, Seed seed) {
        this.script = script;
        this.seed = seed;
    }

    /**
     * @param fresh 26 that never sat
     * @param renewing whose certificates of 2021 end in June
     */
    void spring(List<Person> fresh, List<Person> renewing) {
        CohortTold cohort = new CohortTold(script, seed, "2026-1");
        CasesTold cases = cohort.cases();
        Certificates certificates = new Certificates(script, seed, "2026-1");
        List<Person> all = FirstCohort.together(fresh, renewing);
        Person withdrawn = fresh.get(20);
        Person rejected = fresh.get(21);
        Person absent = fresh.get(22);

        cohort.open(LocalDate.of(2026, 3, 2), 40);
        cohort.nominate(Workdays.on("2026-03-09"), all, PATHWAY);
        cases.withdraw(LocalDate.of(2026, 3, 10), withdrawn, "mengundurkan diri");
        List<Person> applying = all.stream().filter(p -> !p.equals(withdrawn)).toList();
        Workdays.from("2026-03-11", 3).spread(applying, cases::recommend);
        cases.reject(LocalDate.of(2026, 4, 6), rejected, "berkas tidak sah");
        List<Person> admitted =
                applying.stream().filter(p -> !p.equals(rejected)).toList();
        Workdays.from("2026-04-06", 4).spread(admitted, cases::admit);
        Workdays.from("2026-04-13", 2).spread(admitted, cases::assign);
        cohort.schedule(LocalDate.of(2026, 4, 8), LEMBANG, "Lembang", components);
        admitted.forEach(person -> cases.attend(LEMBANG, person, !person.equals(absent), components));
        cases.close(LocalDate.of(2026, 4, 24), absent, "tidak hadir");

        // Whoever comes first among the fresh waits for the assessors since April.
        List<Person> notYet = fresh.subList(13, 20);
        List<Person> competent = FirstCohort.together(fresh.subList(23, 26), renewing);
        List<Person> decided = FirstCohort.together(FirstCohort.together(fresh.subList(9, 13), notYet), competent);
        List<Person> scored = FirstCohort.together(fresh.subList(4, 9), decided);
        Workdays.from("2026-04-20", 4)
                .spread(
                        scored,
                        (day, person) ->
                                cases.score(day, person, LEMBANG, LEMBANG, components, outcome(notYet, person)));
        Workdays.from("2026-05-18", 4)
                .spread(scored, (day, person) -> cases.recommendOutcome(day, person, outcome(notYet, person)));
        Workdays.from("2026-06-22", 4)
                .spread(decided, (day, person) -> cases.decide(day, person, outcome(notYet, person), null));
        Workdays.from("2026-06-29", 3).spread(competent, certificates::issue);
        notYet.subList(4, 7).forEach(person -> cases.openResit(LocalDate.of(2026, 7, 27), person));
    }

    /** @param people 32 that never sat; they do on 5 December */
    void autumn(List<Person> people) {
        CohortTold cohort = new CohortTold(script, seed, "2026-2");
        CasesTold cases = cohort.cases();
        List<Person> early = people.subList(8, 32);
        cohort.open(LocalDate.of(2026, 10, 5), 35);
        cohort.nominate(Workdays.from("2026-10-12", 2), early, PATHWAY);
        Workdays.from("2026-10-26", 3).spread(early, cases::recommend);
        cases.withdraw(LocalDate.of(2026, 11, 2), people.get(30), "pindah tugas");
        cases.sendBack(LocalDate.of(2026, 11, 9), people.get(8), "ijazah terakhir");
        Workdays.from("2026-11-09", 3).spread(people.subList(18, 30), cases::admit);
        cases.reject(LocalDate.of(2026, 11, 12), people.get(31), "berkas tidak sah");
        cohort.schedule(LocalDate.of(2026, 11, 16), LocalDate.of(2026, 12, 5), "Lembang", components);
        new Appeals(script, seed).againstRejection(LocalDate.of(2026, 11, 19), people.get(31));
        cohort.nominate(Workdays.on("2026-11-18"), people.subList(0, 8), PATHWAY);
    }

    private static Outcome outcome(List<Person> notYet, Person person) {
        return notYet.contains(person) ? Outcome.NOT_YET : Outcome.COMPETENT;
    }
}
