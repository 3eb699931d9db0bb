package id.jejak.deploy.sample;

import id.jejak.scheme.Component;
import id.jejak.worker.AppealOutcome;
import id.jejak.worker.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The cohort of 2018. What the paper reported: a quota of 60 on 1 February, 100 who sit on 10 February at Lembang, no
 * certificate yet on 11 August. Everything after that is simulated.
 */
final class FirstCohort {

    private static final String PATHWAY = "BASIC_TRAINING";
    private static final LocalDate LEMBANG = LocalDate.of(2018, 2, 10);

    private final CohortTold cohort;
    private final CasesTold cases;
    private final Certificates certificates;
    private final Appeals appeals;
    private final List<Component> components = CasesTold.components(PATHWAY);

    FirstCohort(Script script, Seed seed) {
        this.cohort = new CohortTold(script, seed, "2018");
        this.cases = cohort.cases();
        this.certificates = new Certificates(script, seed, "2018");
        this.appeals = new Appeals(script, seed);
    }

    Certificates certificates() {
        return certificates;
    }

    /** As reported; the two who stayed away are made up. */
    void february(List<Person> sixty, List<Person> forty) {
        cohort.open(LocalDate.of(2018, 2, 1), 60);
        cohort.nominate(Workdays.on("2018-02-02", "2018-02-05"), sixty, PATHWAY);
        Workdays.on("2018-02-06", "2018-02-07").spread(sixty, cases::recommend);
        Workdays.on("2018-02-07", "2018-02-08").spread(sixty, cases::admit);

        LocalDate ninth = LocalDate.of(2018, 2, 9);
        cohort.revise(ninth, 100, "kuota yang disiapkan bertambah");
        cohort.nominate(Workdays.on("2018-02-09"), forty, PATHWAY);
        forty.forEach(person -> cases.recommend(ninth, person));
        forty.forEach(person -> cases.admit(ninth, person));
        cohort.schedule(ninth, LEMBANG, "Lembang", components);

        List<Person> hundred = together(sixty, forty);
        hundred.forEach(person -> cases.attend(LEMBANG, person, !absent(hundred, person), components));
    }

    /** Simulated, from September 2018 to the last decision in 2019. */
    void afterwards(List<Person> hundred) {
        List<Person> present =
                hundred.stream().filter(person -> !absent(hundred, person)).toList();
        hundred.stream()
                .filter(person -> absent(hundred, person))
                .forEach(person -> cases.close(LocalDate.of(2018, 9, 17), person, "tidak hadir pada 10 Februari 2018"));
        List<Person> competent = new ArrayList<>();
        List<Person> notYet = new ArrayList<>();
        for (int i = 0; i < present.size(); i++) {
            (i % 5 == 4 ? notYet : competent).add(present.get(i));
        }
        Workdays.from("2018-09-03", 5).spread(present, cases::assign);
        Workdays.from("2018-09-03", 5)
                .spread(
                        present,
                        (day, person) ->
                                cases.score(day, person, LEMBANG, day, components, outcome(competent, person)));
        Workdays.from("2018-09-12", 3)
                .spread(present, (day, person) -> cases.recommendOutcome(day, person, outcome(competent, person)));
        decide(competent, notYet);
        Workdays.on("2018-10-16", "2018-10-17", "2018-10-18").spread(competent, certificates::issue);
        appeals(notYet);
        resits(notYet);
        cohort.close(LocalDate.of(2019, 7, 31));
    }

    /** The panel follows the assessors but twice, and says why. */
    private void decide(List<Person> competent, List<Person> notYet) {
        Person raised = notYet.removeFirst();
        Person lowered = competent.removeFirst();
        Workdays days = Workdays.from("2018-09-24", 5);
        days.spread(competent, (day, person) -> cases.decide(day, person, Outcome.COMPETENT, null));
        days.spread(notYet, (day, person) -> cases.decide(day, person, Outcome.NOT_YET, null));
        cases.decide(days.first(), raised, Outcome.COMPETENT, "portofolio tambahan menutup nilai yang kurang");
        cases.decide(days.first(), lowered, Outcome.NOT_YET, "wawancara perlu diulang");
        competent.add(raised);
        notYet.add(lowered);
    }

    /** Three do not accept it, and each hears something else. Two of them have nothing to sit again for. */
    private void appeals(List<Person> notYet) {
        List<Person> appealing = notYet.stream()
                .filter(person -> cases.uninvolved(person) != null)
                .limit(3)
                .toList();
        appealing.forEach(person -> appeals.againstNotYet(LocalDate.of(2018, 10, 8), person));
        LocalDate heard = LocalDate.of(2018, 10, 22);
        hear(heard, appealing.get(0), AppealOutcome.DECISION_STANDS, "nilai sesuai berita acara");
        Person right = appealing.get(1);
        hear(heard, right, AppealOutcome.OVERTURNED, "nilai wawancara salah dijumlahkan");
        certificates.issue(LocalDate.of(2018, 10, 29), right);
        Person anew = appealing.get(2);
        hear(heard, anew, AppealOutcome.NEW_ASSESSMENT, "wawancara dilakukan tanpa saksi");
        cases.close(LocalDate.of(2019, 1, 21), anew, "tidak mengikuti asesmen baru");
        notYet.removeAll(List.of(right, anew));
    }

    private void hear(LocalDate day, Person person, AppealOutcome outcome, String why) {
        appeals.decide(day, person, Objects.requireNonNull(cases.uninvolved(person)), outcome, why);
    }

    /** Five do not sit again; of those who do, some need a second re-sit, and for two even that is not enough. */
    private void resits(List<Person> notYet) {
        List<Person> again = notYet.subList(0, notYet.size() - 5);
        notYet.subList(again.size(), notYet.size())
                .forEach(person -> cases.close(LocalDate.of(2019, 1, 21), person, "tidak mengikuti uji ulang"));
        List<Person> once = again.subList(0, again.size() - 5);
        List<Person> twice = again.subList(once.size(), again.size());
        Resit first = new Resit(cohort, cases, components, LocalDate.of(2019, 1, 14), LocalDate.of(2019, 1, 26));
        first.sit(again, once, Workdays.from("2019-01-28", 4), Workdays.from("2019-02-18", 2));
        once.forEach(person -> certificates.issue(LocalDate.of(2019, 2, 25), person));

        List<Person> atLast = twice.subList(0, 3);
        Resit second = new Resit(cohort, cases, components, LocalDate.of(2019, 5, 6), LocalDate.of(2019, 5, 18));
        second.sit(twice, atLast, Workdays.from("2019-05-20", 2), Workdays.from("2019-06-24", 1));
        atLast.forEach(person -> certificates.issue(LocalDate.of(2019, 7, 22), person));
        twice.subList(3, twice.size())
                .forEach(person -> cases.close(LocalDate.of(2019, 7, 29), person, "uji ulang habis"));
    }

    static List<Person> together(List<Person> some, List<Person> others) {
        List<Person> all = new ArrayList<>(some);
        all.addAll(others);
        return List.copyOf(all);
    }

    private static boolean absent(List<Person> hundred, Person person) {
        return person.equals(hundred.get(41)) || person.equals(hundred.get(83));
    }

    private static Outcome outcome(List<Person> competent, Person person) {
        return competent.contains(person) ? Outcome.COMPETENT : Outcome.NOT_YET;
    }
}
