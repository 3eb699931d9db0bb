package id.jejak.deploy.sample;

import id.jejak.kernel.Period;
import id.jejak.reference.Category;
import id.jejak.reference.Region;
import id.jejak.worker.EngagementId;
import id.jejak.worker.command.EndEngagement;
import id.jejak.worker.command.EngagementTerms;
import id.jejak.worker.command.SetEngagementTerms;
import id.jejak.worker.command.StartEngagement;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the district decrees of engagements after 2018: new terms of TKSK before five years are over, and amounts. */
record Decrees(Script script, Seed seed) {

    private static final LocalDate TWO_GROUPS = LocalDate.of(2015, 1, 1);

    /**
     * A TKSK serves five years at most: the engagement ends and another begins the day after.
     *
     * @param moved who serves the third term in another subdistrict, where there is one already
     */
    void renewTerms(List<Person> subdistrictWorkers, Person moved, Region to) {
        for (Person person : subdistrictWorkers) {
            boolean early = person.since().isBefore(TWO_GROUPS);
            LocalDate second = LocalDate.parse(early ? "2019-01-01" : "2020-12-01");
            LocalDate third = LocalDate.parse(early ? "2023-12-01" : "2025-11-01");
            renew(person, person.engagement(), second, person.region());
            renew(person, id(person, second), third, person.equals(moved) ? to : person.region());
        }
    }

    private void renew(Person person, EngagementId old, LocalDate from, Region region) {
        LocalDate day = Workdays.from(from.minusDays(12), 1).first();
        var decree = Said.paper(seed, "SK", "masa tugas/" + person + "/" + from, day);
        script.tell(new EndEngagement(person.id(), old, from.minusDays(1), Said.by("operator", day, decree)));
        script.tell(new StartEngagement(
                person.id(),
                new EngagementTerms(
                        id(person, from),
                        person.category(),
                        region,
                        new Period(from, null),
                        person.share().role(),
                        amount(person, from)),
                Said.by("operator", day, decree)));
    }

    /** Somebody takes up a second engagement beside the first. */
    void engageBesides(LocalDate from, Person person, String category, String role) {
        script.tell(new StartEngagement(
                person.id(),
                new EngagementTerms(
                        id(person, from), new Category(category), person.region(), new Period(from, null), role, null),
                Said.by("operator", from, Said.paper(seed, "SK", "penugasan kedua/" + person, from))));
    }

    /** Every second January, for those whose decree names an amount. */
    void setAmounts(List<Person> people) {
        for (int year = 2019; year <= 2025; year += 2) {
            Period period = new Period(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 12, 31));
            Workdays.from(LocalDate.of(year, 1, 7), 5).spread(people, (day, person) -> {
                BigDecimal amount = amount(person, period.from());
                if (amount != null) {
                    script.tell(new SetEngagementTerms(
                            person.id(),
                            person.engagement(),
                            period,
                            person.share().role(),
                            amount,
                            Said.by("operator", day, Said.paper(seed, "SK", "honor/" + period.from(), period.from()))));
                }
            });
        }
    }

    private EngagementId id(Person person, LocalDate from) {
        return new EngagementId(seed.id("engagement/" + person + "/" + from));
    }

    /** A twentieth more every second year. */
    private static @Nullable BigDecimal amount(Person person, LocalDate on) {
        BigDecimal first = person.share().monthlyAmount();
        int raises = (on.getYear() - 2017) / 2;
        return first == null
                ? null
                : first.add(first.divide(BigDecimal.valueOf(20)).multiply(BigDecimal.valueOf(raises)));
    }
}
