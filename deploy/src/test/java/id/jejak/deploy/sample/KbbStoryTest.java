package id.jejak.deploy.sample;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.command.AllowanceOrder;
import id.jejak.command.Order;
import id.jejak.worker.Sex;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class KbbStoryTest {

    private static final List<Step> STEPS = KbbStory.steps(KbbStory.SEED);

    @Test
    void the_same_seed_tells_the_same_story_and_another_seed_another() {
        assertThat(KbbStory.steps(KbbStory.SEED)).isEqualTo(STEPS);
        assertThat(KbbStory.steps(1)).isNotEqualTo(STEPS);
        assertThat(ids(KbbStory.steps(1))).doesNotContainAnyElementsOf(ids(STEPS));
    }

    @Test
    void another_seed_names_other_people() {
        List<Person> some = new People(new Seed(1)).all();
        List<Person> others = new People(new Seed(2)).all();
        assertThat(some)
                .extracting(Person::nik)
                .isNotEqualTo(others.stream().map(Person::nik).toList());
        assertThat(some)
                .extracting(Person::id)
                .doesNotContainAnyElementsOf(others.stream().map(Person::id).toList());
    }

    @Test
    void each_step_is_recorded_in_working_hours_and_later_than_the_one_before() {
        assertThat(STEPS).extracting(Step::recordedAt).isSorted().doesNotHaveDuplicates();
        assertThat(STEPS)
                .extracting(step -> LocalTime.ofInstant(step.recordedAt(), Script.JAKARTA))
                .allSatisfy(time -> assertThat(time).isBetween(LocalTime.of(8, 0), LocalTime.of(16, 0)));
        assertThat(STEPS.getFirst().recordedAt()).isEqualTo(Instant.parse("2018-01-02T01:00:00Z"));
        assertThat(STEPS.getLast().recordedAt()).isBefore(Instant.parse("2026-11-24T00:00:00Z"));
    }

    @Test
    void every_nik_agrees_with_the_birth_date_the_sex_and_the_region() {
        List<Person> people = new People(new Seed(KbbStory.SEED)).all();
        assertThat(people).extracting(Person::nik).doesNotHaveDuplicates();
        assertThat(people).allSatisfy(person -> {
            String nik = person.nik().value();
            int day = person.birthDate().getDayOfMonth() + (person.sex() == Sex.FEMALE ? 40 : 0);
            assertThat(nik.substring(0, 6)).isEqualTo(person.region().code().replace(".", ""));
            assertThat(nik.substring(6, 12))
                    .isEqualTo("%02d%02d%02d"
                            .formatted(
                                    day,
                                    person.birthDate().getMonthValue(),
                                    person.birthDate().getYear() % 100));
            assertThat(nik.charAt(12)).isEqualTo('9');
        });
        assertThat(people).extracting(Person::name).allMatch(name -> name.startsWith("Contoh "));
        assertThat(people).extracting(Person::sex).contains(Sex.values());
    }

    @Test
    void a_person_is_shown_by_its_place_in_the_story_alone() {
        Person person = new People(new Seed(KbbStory.SEED)).all().getFirst();
        assertThat(person).hasToString("TKSK-001");
    }

    private static List<String> ids(List<Step> steps) {
        return steps.stream()
                .map(Step::planned)
                .filter(Planned.Outright.class::isInstance)
                .map(planned -> ((Planned.Outright) planned).order())
                .filter(order -> !(order instanceof AllowanceOrder))
                .map(Order::id)
                .filter(id -> !id.startsWith("CONTOH-"))
                .toList();
    }
}
