package id.jejak;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.EventType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** This room decides, and does nothing else: no framework, no clock, no chance. */
class RoomsTest {

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("id.jejak");

    private static final ArchRule PURE = classes()
            .that()
            .resideInAPackage("id.jejak..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("id.jejak..", "java..", "org.jspecify.."));

    private static final Set<String> CHANCE_OR_CLOCK = Set.of(
            "now", "randomUUID", "currentTimeMillis", "nanoTime", "random", "systemUTC", "systemDefaultZone", "system");

    private static final ArchRule GIVEN = noClasses()
            .that()
            .resideInAPackage("id.jejak..")
            .should()
            .accessTargetWhere(DescribedPredicate.describe(
                    "reads a clock or leaves something to chance", RoomsTest::readsAClockOrIsLeftToChance));

    private static final ArchRule DECIDERS = classes()
            .that()
            .haveSimpleNameEndingWith("Decider")
            .and()
            .areNotInterfaces()
            .should()
            .haveModifier(JavaModifier.FINAL);

    private static final ArchRule NOTHING_CHANGES_IN_DECIDERS = fields().that()
            .areDeclaredInClassesThat()
            .haveSimpleNameEndingWith("Decider")
            .should()
            .beFinal();

    @Test
    void the_room_needs_the_jdk_and_jspecify_only() {
        assertThat(MAIN.contain(DomainEvent.class)).isTrue();
        PURE.check(MAIN);
    }

    @Test
    void time_and_chance_come_in_with_the_command() {
        GIVEN.check(MAIN);
    }

    @Test
    void the_rules_catch_what_they_forbid() {
        JavaClasses offenders = new ClassFileImporter().importClasses(Offender.class);
        assertThat(PURE.evaluate(offenders).hasViolation()).isTrue();
        assertThat(GIVEN.evaluate(offenders).getFailureReport().getDetails()).hasSize(5);
    }

    @Test
    void the_rules_fail_when_they_match_nothing() {
        JavaClasses nothing = new ClassFileImporter().importClasses(String.class);
        assertThatThrownBy(() -> PURE.check(nothing)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> GIVEN.check(nothing)).isInstanceOf(AssertionError.class);
    }

    @Test
    void every_event_has_a_name_of_its_own() {
        Map<String, Long> names = MAIN.stream()
                .filter(c -> c.isAssignableTo(DomainEvent.class) && !c.isInterface())
                .collect(Collectors.groupingBy(
                        c -> {
                            EventType type = c.getAnnotationOfType(EventType.class);
                            return type.name() + " " + type.revision();
                        },
                        Collectors.counting()));
        assertThat(names).hasSizeGreaterThanOrEqualTo(14);
        assertThat(names.values()).containsOnly(1L);
        assertThat(names.keySet()).allMatch(name -> name.matches("[a-z]+(-[a-z]+)*\\.[a-z]+(-[a-z]+)* [0-9]+"));
    }

    @Test
    void deciders_are_final_and_keep_nothing_that_changes() {
        DECIDERS.check(MAIN);
        NOTHING_CHANGES_IN_DECIDERS.check(MAIN);
        JavaClasses offenders = new ClassFileImporter().importClasses(RestlessDecider.class);
        assertThat(DECIDERS.evaluate(offenders).hasViolation()).isTrue();
        assertThat(NOTHING_CHANGES_IN_DECIDERS.evaluate(offenders).hasViolation())
                .isTrue();
    }

    private static boolean readsAClockOrIsLeftToChance(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        boolean random = owner.startsWith("java.util.random.")
                || owner.equals("java.util.Random")
                || owner.equals("java.util.concurrent.ThreadLocalRandom")
                || owner.equals("java.util.SplittableRandom")
                || owner.equals("java.security.SecureRandom");
        boolean asked = access.getTarget() instanceof CodeUnitCallTarget
                && owner.startsWith("java.")
                && CHANCE_OR_CLOCK.contains(access.getTarget().getName());
        return random || asked;
    }

    /** May be extended, and remembers. */
    @SuppressWarnings("unused")
    private static class RestlessDecider {

        private int decided;
    }

    /** Does all that is forbidden, so that the rules can be seen to bite. */
    @SuppressWarnings("unused")
    private static final class Offender {

        private final String clock = Clock.systemUTC().toString() + LocalDate.now(Clock.systemUTC());
        private final UUID id = UUID.randomUUID();
        private final int chance = new Random().hashCode();
        private final Class<?> framework = Test.class;
        private final Object assertion = assertThat(true);
    }
}
