package id.jejak.query;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** This room asks: it sees view ports and the values of the domain, no table, no log, no decider. */
class RoomTest {

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("id.jejak.query");

    private static final ArchRule ASKS_VIEWS = classes()
            .that()
            .resideInAPackage("id.jejak.query..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "id.jejak.query..",
                    "id.jejak.projection..view..",
                    "id.jejak.access",
                    "id.jejak.allowance",
                    "id.jejak.allowance.eligibility",
                    "id.jejak.body",
                    "id.jejak.cohort",
                    "id.jejak.kernel",
                    "id.jejak.payment",
                    "id.jejak.reference",
                    "id.jejak.scheme",
                    "id.jejak.worker",
                    "java..",
                    "jakarta.servlet..",
                    "com.fasterxml.jackson.annotation..",
                    "org.jspecify..",
                    "org.springframework..",
                    "tools.jackson..",
                    "org.dhatim.fastexcel.."));

    @Test
    void asks_view_ports_and_knows_the_values_of_the_domain_only() {
        assertThat(MAIN.size()).isGreaterThan(10);
        ASKS_VIEWS.check(MAIN);
    }

    @Test
    void the_rule_catches_what_it_forbids() {
        JavaClasses offenders = new ClassFileImporter().importClasses(Offender.class);
        assertThat(ASKS_VIEWS.evaluate(offenders).getFailureReport().getDetails())
                .anyMatch(line -> line.contains("ReadModel"))
                .anyMatch(line -> line.contains("JdbcClient") || line.contains("CountsProjection"));
    }

    @Test
    void the_rule_fails_when_it_matches_nothing() {
        JavaClasses nothing = new ClassFileImporter().importClasses(String.class);
        assertThatThrownBy(() -> ASKS_VIEWS.check(nothing)).isInstanceOf(AssertionError.class);
    }

    /** Reaches into the loop and into a read model's tables. */
    @SuppressWarnings("unused")
    private static final class Offender {

        private final Class<?> loop = id.jejak.projection.ReadModel.class;
        private final Class<?> rows = id.jejak.projection.counts.CountsProjection.class;
    }
}
