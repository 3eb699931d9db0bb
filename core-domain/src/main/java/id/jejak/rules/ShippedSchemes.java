package id.jejak.rules;

import static id.jejak.scheme.Origin.ASSUMPTION;
import static id.jejak.scheme.Origin.GUIDELINE;
import static id.jejak.scheme.Origin.REGULATION;

import id.jejak.kernel.Basis;
import id.jejak.scheme.Aspect;
import id.jejak.scheme.AssessedComponent;
import id.jejak.scheme.Component;
import id.jejak.scheme.EntryCondition;
import id.jejak.scheme.LegalBasis;
import id.jejak.scheme.Level;
import id.jejak.scheme.Pathway;
import id.jejak.scheme.RecommendationKind;
import id.jejak.scheme.Renewal;
import id.jejak.scheme.Resits;
import id.jejak.scheme.SchemeCode;
import id.jejak.scheme.SchemeDecider;
import id.jejak.scheme.SchemeVersion;
import id.jejak.scheme.Sourced;
import id.jejak.scheme.command.AdoptSchemeVersion;
import id.jejak.scheme.command.SchemeCommand;
import id.jejak.scheme.event.SchemeEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The certification scheme that the product is shipped with, after Permensos 16/2017 as amended by 29/2017. What the
 * technical guide says is a guideline, what no source settles an assumption.
 */
public final class ShippedSchemes {

    /** Certification of social welfare personnel. */
    public static final SchemeCode SDM_KESOS = new SchemeCode("SDM-KESOS");

    /** In force from here on; the regulation is of 2017, the day itself is an assumption. */
    private static final LocalDate IN_FORCE_FROM = LocalDate.of(2018, 1, 1);

    private ShippedSchemes() {}

    /** The adoption, as a command on the day it takes effect. */
    public static List<SchemeCommand> commands() {
        return List.of(new AdoptSchemeVersion(
                SDM_KESOS,
                version2017(),
                Shipping.on(IN_FORCE_FROM, new Basis("PERMENSOS", "16/2017", null, null, null))));
    }

    /** The events of stream SDM-KESOS. */
    public static List<SchemeEvent> events() {
        return Shipping.history(new SchemeDecider(), commands());
    }

    /** Version 2017. */
    public static SchemeVersion version2017() {
        return new SchemeVersion(
                "2017",
                IN_FORCE_FROM,
                List.of(new LegalBasis("PERMENSOS", "16/2017", null), new LegalBasis("PERMENSOS", "29/2017", null)),
                false,
                null,
                ShippedBodies.STKS,
                List.of(Level.values()),
                legalClasses(),
                pathways(),
                guideline(5),
                new Resits(assumed(2), assumed(90)),
                assumed(30),
                new Renewal(assumed(180), assumed(90)));
    }

    // That a PSM is a volunteer is regulation; no source consulted settles the class of the others.
    private static Map<String, Sourced<String>> legalClasses() {
        return Map.of(
                "PSM", new Sourced<>("RELAWAN_SOSIAL", REGULATION),
                "TAGANA", new Sourced<>("RELAWAN_SOSIAL", ASSUMPTION),
                "TKSK", new Sourced<>("TENAGA_KESEJAHTERAAN_SOSIAL", ASSUMPTION),
                "PKH", new Sourced<>("TENAGA_KESEJAHTERAAN_SOSIAL", ASSUMPTION),
                "LKSA_MANAGER", new Sourced<>("TENAGA_KESEJAHTERAAN_SOSIAL", ASSUMPTION),
                "SAKTI_PEKSOS", new Sourced<>("PEKERJA_SOSIAL", ASSUMPTION),
                "DINSOS_STAFF", new Sourced<>("PENYULUH_SOSIAL", ASSUMPTION));
    }

    private static List<Pathway> pathways() {
        return List.of(
                pathway(
                        "DIRECT_CERTIFICATION",
                        List.of(
                                new EntryCondition.PracticeYears(15, GUIDELINE),
                                new EntryCondition.MinAge(45, GUIDELINE)),
                        component(Component.PORTFOLIO, 50),
                        component(Component.INTERVIEW, 50)),
                pathway(
                        "DIRECT_ASSESSMENT",
                        List.of(new EntryCondition.PracticeYears(2, GUIDELINE)),
                        component(Component.PORTFOLIO, 30),
                        component(Component.COGNITIVE, 40),
                        component(Component.PRACTICAL, 30)),
                pathway(
                        "TRAINING_120H",
                        List.of(new EntryCondition.TrainingHours(120, GUIDELINE)),
                        component(Component.COGNITIVE, 40),
                        component(Component.PRACTICAL, 30),
                        component(Component.INTERVIEW, 30)),
                pathway(
                        "BASIC_TRAINING",
                        List.of(new EntryCondition.TrainingKind("BASIC_TRAINING", GUIDELINE)),
                        component(Component.COGNITIVE, 50),
                        component(Component.INTERVIEW, 50)));
    }

    private static Pathway pathway(String code, List<EntryCondition> entry, AssessedComponent... components) {
        return new Pathway(code, List.of(RecommendationKind.values()), entry, List.of(components));
    }

    private static AssessedComponent component(Component code, int weight) {
        return new AssessedComponent(
                code, assumed(weight), assumed(70), code == Component.COGNITIVE ? cognitiveAspects() : List.of());
    }

    private static List<Aspect> cognitiveAspects() {
        return List.of(
                new Aspect("KNOWLEDGE", guideline(30)),
                new Aspect("VALUES", guideline(30)),
                new Aspect("SKILLS", guideline(40)));
    }

    private static Sourced<Integer> guideline(int value) {
        return new Sourced<>(value, GUIDELINE);
    }

    private static Sourced<Integer> assumed(int value) {
        return new Sourced<>(value, ASSUMPTION);
    }
}
