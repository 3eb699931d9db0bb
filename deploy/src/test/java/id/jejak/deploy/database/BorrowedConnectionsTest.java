package id.jejak.deploy.database;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows that are streamed keep their connection until somebody closes them: in all rooms they are read as a list. */
class BorrowedConnectionsTest {

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("id.jejak");

    private static final Set<String> STREAMED = Set.of("stream", "queryForStream");

    private static final ArchRule LISTED = noClasses()
            .that()
            .resideInAPackage("id.jejak..")
            .should()
            .accessTargetWhere(
                    DescribedPredicate.describe("streams rows of the database", BorrowedConnectionsTest::streamsRows));

    @Test
    void no_room_streams_rows() {
        for (String room : List.of("store", "projection", "query", "deploy")) {
            assertThat(MAIN.containPackage("id.jejak." + room)).as(room).isTrue();
        }
        LISTED.check(MAIN);
    }

    @Test
    void the_rule_catches_what_it_forbids() {
        JavaClasses offenders = new ClassFileImporter().importClasses(Offender.class);
        assertThat(LISTED.evaluate(offenders).getFailureReport().getDetails()).hasSize(2);
    }

    @Test
    void the_rule_fails_when_it_matches_nothing() {
        JavaClasses nothing = new ClassFileImporter().importClasses(String.class);
        assertThatThrownBy(() -> LISTED.check(nothing)).isInstanceOf(AssertionError.class);
    }

    private static boolean streamsRows(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitCallTarget
                && access.getTargetOwner().getPackageName().startsWith("org.springframework.jdbc.")
                && STREAMED.contains(access.getTarget().getName());
    }

    @SuppressWarnings("unused")
    private static final class Offender {

        private static Stream<Integer> rows(JdbcClient client) {
            return client.sql("select 1").query((row, _) -> row.getInt(1)).stream();
        }

        private static Stream<Integer> rows(JdbcOperations template) {
            return template.queryForStream("select 1", (row, _) -> row.getInt(1));
        }
    }
}
