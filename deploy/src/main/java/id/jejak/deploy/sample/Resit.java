package id.jejak.deploy.sample;

import id.jejak.scheme.Component;
import id.jejak.worker.Outcome;
import java.time.LocalDate;
import java.util.List;

/** Another attempt for some candidates of a cohort: opened on one day, sat on another. */
record Resit(CohortTold cohort, CasesTold cases, List<Component> components, LocalDate openedOn, LocalDate heldOn) {

    void sit(List<Person> people, List<Person> competent, Workdays scored, Workdays decided) {
        people.forEach(person -> cases.openResit(openedOn, person));
        cohort.schedule(openedOn, heldOn, "Padalarang", components);
        people.forEach(person -> cases.attend(heldOn, person, true, components));
        scored.spread(people, (day, person) -> {
            Outcome outcome = competent.contains(person) ? Outcome.COMPETENT : Outcome.NOT_YET;
            cases.score(day, person, heldOn, heldOn, components, outcome);
            cases.recommendOutcome(day, person, outcome);
        });
        decided.spread(
                people,
                (day, person) -> cases.decide(
                        day, person, competent.contains(person) ? Outcome.COMPETENT : Outcome.NOT_YET, null));
    }
}
