package id.jejak.deploy.sample;

import id.jejak.scheme.Component;
import id.jejak.worker.Outcome;
import java.time.LocalDate;
import java.util.List;

/** A cohort that takes its usual course, in weeks from the Monday on which it opens. Simulated. */
final class OrdinaryCohort {

    private final CohortTold cohort;
    private final CasesTold cases;
    private final Certificates certificates;
    private final LocalDate monday;

    OrdinaryCohort(Script script, Seed seed, String key, LocalDate monday) {
        this.cohort = new CohortTold(script, seed, key);
        this.cases = cohort.cases();
        this.certificates = new Certificates(script, seed, key);
        this.monday = monday;
    }

    Certificates certificates() {
        return certificates;
    }

    void run(int quota, List<Group> groups) {
        cohort.open(monday, quota);
        cohort.schedule(
                week(5),
                saturday(7),
                "Lembang",
                groups.stream()
                        .flatMap(group -> CasesTold.components(group.pathway()).stream())
                        .distinct()
                        .sorted()
                        .toList());
        groups.forEach(this::toAdmission);
        groups.forEach(this::toDecision);
        groups.forEach(this::again);
        cohort.close(week(33));
    }

    private void toAdmission(Group group) {
        cohort.nominate(days(1, 2), group.people(), group.pathway());
        cases.withdraw(week(1).plusDays(4), group.withdrawn(), "pindah tugas");
        List<Person> applying = group.people().stream()
                .filter(person -> !person.equals(group.withdrawn()))
                .toList();
        days(2, 3).spread(applying, cases::recommend);
        group.sentBack().forEach(person -> cases.sendBack(week(3), person, "surat keterangan pengalaman kerja"));
        cases.reject(week(3).plusDays(1), group.rejected(), "berkas tidak sah");
        days(4, 5).spread(group.admitted(), cases::admit);
        days(6, 2).spread(group.admitted(), cases::assign);
    }

    private void toDecision(Group group) {
        LocalDate heldOn = saturday(7);
        List<Component> components = CasesTold.components(group.pathway());
        group.admitted().forEach(person -> cases.attend(heldOn, person, !person.equals(group.absent()), components));
        days(8, 4)
                .spread(
                        group.present(),
                        (day, person) -> cases.score(day, person, heldOn, heldOn, components, outcome(group, person)));
        cases.close(week(8).plusDays(4), group.absent(), "tidak hadir");
        days(9, 3)
                .spread(group.present(), (day, person) -> cases.recommendOutcome(day, person, outcome(group, person)));
        days(12, 3).spread(group.present(), (day, person) -> cases.decide(day, person, outcome(group, person), null));
        group.issued().spread(group.competent(), certificates::issue);
    }

    /** All of those not yet competent sit again and pass, but for the last, who does not come. */
    private void again(Group group) {
        List<Person> sitting = group.notYet().subList(0, group.notYet().size() - 1);
        cases.close(week(21).plusDays(4), group.notYet().getLast(), "tidak mengikuti uji ulang");
        Resit resit = new Resit(cohort, cases, CasesTold.components(group.pathway()), week(21), saturday(24));
        resit.sit(sitting, sitting, days(25, 3), days(28, 2));
        sitting.forEach(person -> certificates.issue(week(31), person));
    }

    private static Outcome outcome(Group group, Person person) {
        return group.notYet().contains(person) ? Outcome.NOT_YET : Outcome.COMPETENT;
    }

    private LocalDate week(int number) {
        return monday.plusWeeks(number);
    }

    private LocalDate saturday(int number) {
        return week(number).plusDays(5);
    }

    private Workdays days(int week, int count) {
        return Workdays.from(week(week), count);
    }
}
