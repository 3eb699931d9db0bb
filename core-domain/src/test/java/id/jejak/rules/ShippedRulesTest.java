package id.jejak.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.body.AssessorId;
import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.EventType;
import id.jejak.reference.Category;
import id.jejak.reference.Region;
import id.jejak.reference.event.CategoryAdded;
import id.jejak.reference.event.ReferenceEvent;
import id.jejak.reference.event.RegionAdded;
import id.jejak.scheme.AssessedComponent;
import id.jejak.scheme.Component;
import id.jejak.scheme.EntryCondition;
import id.jejak.scheme.Level;
import id.jejak.scheme.Origin;
import id.jejak.scheme.Pathway;
import id.jejak.scheme.SchemeVersion;
import id.jejak.scheme.Sourced;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShippedRulesTest {

    private final RuleBook rules = new ShippedRules();
    private final SchemeVersion version = rules.schemeInForce(ShippedSchemes.SDM_KESOS, LocalDate.of(2018, 1, 1))
            .orElseThrow();

    @Test
    void the_scheme_is_in_force_from_january_2018() {
        assertThat(rules.schemeInForce(ShippedSchemes.SDM_KESOS, LocalDate.of(2017, 12, 31)))
                .isEmpty();
        assertThat(version.version()).isEqualTo("2017");
        assertThat(rules.schemeVersion(ShippedSchemes.SDM_KESOS, "2017")).contains(version);
    }

    @Test
    void the_pathways_assess_what_the_guide_says() {
        assertThat(components("DIRECT_CERTIFICATION")).containsExactly(Component.PORTFOLIO, Component.INTERVIEW);
        assertThat(components("DIRECT_ASSESSMENT"))
                .containsExactly(Component.PORTFOLIO, Component.COGNITIVE, Component.PRACTICAL);
        assertThat(components("TRAINING_120H"))
                .containsExactly(Component.COGNITIVE, Component.PRACTICAL, Component.INTERVIEW);
        assertThat(components("BASIC_TRAINING")).containsExactly(Component.COGNITIVE, Component.INTERVIEW);
        assertThat(version.pathways()).hasSize(4);
        assertThat(version.pathway("OTHER")).isEmpty();
        assertThat(pathway("DIRECT_CERTIFICATION").entry())
                .containsExactly(
                        new EntryCondition.PracticeYears(15, Origin.GUIDELINE),
                        new EntryCondition.MinAge(45, Origin.GUIDELINE));
    }

    @Test
    void the_weights_of_each_pathway_and_of_the_cognitive_test_make_a_hundred() {
        for (Pathway pathway : version.pathways()) {
            assertThat(pathway.components().stream().mapToInt(c -> c.weight().value()))
                    .as(pathway.code())
                    .satisfies(weights -> assertThat(
                                    weights.stream().mapToInt(Integer::intValue).sum())
                            .isEqualTo(100));
        }
        assertThat(pathway("BASIC_TRAINING")
                        .component(Component.COGNITIVE)
                        .orElseThrow()
                        .aspects())
                .extracting(a ->
                        a.code() + " " + a.weight().value() + " " + a.weight().origin())
                .containsExactly("KNOWLEDGE 30 GUIDELINE", "VALUES 30 GUIDELINE", "SKILLS 40 GUIDELINE");
    }

    @Test
    void what_no_source_settles_is_an_assumption() {
        assertThat(version.validityYears()).isEqualTo(new Sourced<>(5, Origin.GUIDELINE));
        assertThat(version.resits().max()).isEqualTo(new Sourced<>(2, Origin.ASSUMPTION));
        assertThat(version.resits().waitDays()).isEqualTo(new Sourced<>(90, Origin.ASSUMPTION));
        assertThat(version.appealDays()).isEqualTo(new Sourced<>(30, Origin.ASSUMPTION));
        assertThat(version.renewal().daysBefore()).isEqualTo(new Sourced<>(180, Origin.ASSUMPTION));
        assertThat(version.renewal().daysAfter()).isEqualTo(new Sourced<>(90, Origin.ASSUMPTION));
        assertThat(version.pathways())
                .flatExtracting(Pathway::components)
                .extracting(AssessedComponent::passMark)
                .containsOnly(new Sourced<>(70, Origin.ASSUMPTION));
        assertThat(version.levels()).containsExactly(Level.ASISTEN, Level.GENERALIS, Level.SPESIALIS);
    }

    @Test
    void every_category_has_a_legal_class() {
        List<String> categories = ShippedReference.events().stream()
                .filter(CategoryAdded.class::isInstance)
                .map(e -> ((CategoryAdded) e).code().code())
                .toList();
        assertThat(categories).hasSize(7);
        assertThat(version.legalClasses()).containsOnlyKeys(categories);
        assertThat(version.legalClasses().get("PSM")).isEqualTo(new Sourced<>("RELAWAN_SOSIAL", Origin.REGULATION));
    }

    @Test
    void the_body_changes_its_name_on_9_july_2019() {
        assertThat(rules.bodyName(ShippedBodies.STKS, LocalDate.of(2019, 7, 8))).contains("STKS Bandung");
        assertThat(rules.bodyName(ShippedBodies.STKS, LocalDate.of(2019, 7, 9))).contains("Poltekesos Bandung");
    }

    @Test
    void the_first_accounts_are_licensed_from_2012() {
        for (String assessor : List.of("assessor", "assessor2", "panel2")) {
            assertThat(rules.licensed(ShippedBodies.STKS, new AssessorId(assessor), LocalDate.of(2012, 1, 1)))
                    .isTrue();
            assertThat(rules.licensed(ShippedBodies.STKS, new AssessorId(assessor), LocalDate.of(2011, 12, 31)))
                    .isFalse();
        }
        assertThat(rules.licensed(ShippedBodies.STKS, new AssessorId("panel"), LocalDate.of(2018, 2, 10)))
                .isFalse();
    }

    @Test
    void the_district_and_its_sixteen_kecamatan_are_known() {
        List<ReferenceEvent> kecamatan = ShippedReference.events().stream()
                .filter(e -> e instanceof RegionAdded r && r.code().code().matches("32\\.17\\.[0-9]{2}"))
                .toList();
        assertThat(kecamatan).hasSize(16);
        assertThat(rules.covers(new Region("32.17.16"))).isTrue();
        assertThat(rules.covers(new Region("32.17.17"))).isFalse();
        assertThat(rules.covers(new Region("32"))).isTrue();
        assertThat(rules.covers(new Region("32.73"))).isTrue();
        assertThat(rules.covers(new Region("32.73.05")))
                .as("no kecamatan of 32.73 is listed")
                .isTrue();
        assertThat(rules.covers(new Region("32.17.01.2001")))
                .as("no village is listed")
                .isTrue();
        assertThat(rules.covers(new Region("32.17.17.2001"))).isFalse();
        assertThat(rules.covers(new Region("32.99"))).isFalse();
        assertThat(rules.covers(new Region("31"))).isFalse();
    }

    @Test
    void a_village_volunteer_is_at_least_eighteen() {
        assertThat(rules.minimumAge(new Category("PSM"))).contains(18);
        assertThat(rules.minimumAge(new Category("PKH"))).isEmpty();
        assertThat(rules.knows(new Category("PKH"))).isTrue();
        assertThat(rules.knows(new Category("OTHER"))).isFalse();
    }

    @Test
    void every_shipped_event_has_a_stable_name() {
        for (DomainEvent event : ShippedReference.events()) {
            assertThat(event.getClass().getAnnotation(EventType.class)).isNotNull();
        }
    }

    private Pathway pathway(String code) {
        return version.pathway(code).orElseThrow();
    }

    private List<Component> components(String code) {
        return pathway(code).components().stream().map(AssessedComponent::code).toList();
    }
}
