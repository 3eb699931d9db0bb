package id.jejak.rules;

import id.jejak.body.AssessorId;
import id.jejak.body.BodyId;
import id.jejak.reference.Category;
import id.jejak.reference.Region;
import id.jejak.scheme.AssessedComponent;
import id.jejak.scheme.Component;
import id.jejak.scheme.EntryCondition;
import id.jejak.scheme.Level;
import id.jejak.scheme.Origin;
import id.jejak.scheme.Pathway;
import id.jejak.scheme.RecommendationKind;
import id.jejak.scheme.Renewal;
import id.jejak.scheme.Resits;
import id.jejak.scheme.SchemeCode;
import id.jejak.scheme.SchemeVersion;
import id.jejak.scheme.Sourced;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rules for specifications: one scheme from 2018, one body with two names, three assessors. */
public final class FixedRules implements RuleBook {

    public static final SchemeVersion SCHEME = new SchemeVersion(
            "2017",
            LocalDate.of(2018, 1, 1),
            List.of(),
            false,
            null,
            "STKS",
            List.of(Level.ASISTEN, Level.GENERALIS, Level.SPESIALIS),
            Map.of(),
            List.of(
                    pathway(
                            "BASIC_TRAINING",
                            List.of(new EntryCondition.TrainingKind("BASIC", Origin.ASSUMPTION)),
                            Component.COGNITIVE,
                            Component.INTERVIEW),
                    pathway(
                            "DIRECT_CERTIFICATION",
                            List.of(
                                    new EntryCondition.PracticeYears(15, Origin.GUIDELINE),
                                    new EntryCondition.MinAge(45, Origin.GUIDELINE)),
                            Component.PORTFOLIO,
                            Component.INTERVIEW),
                    pathway(
                            "TRAINING_120H",
                            List.of(new EntryCondition.TrainingHours(120, Origin.GUIDELINE)),
                            Component.COGNITIVE,
                            Component.PRACTICAL)),
            assumed(5),
            new Resits(assumed(2), assumed(90)),
            assumed(30),
            new Renewal(assumed(180), assumed(90)));

    private static Pathway pathway(String code, List<EntryCondition> entry, Component... components) {
        return new Pathway(
                code,
                List.of(RecommendationKind.EMPLOYER, RecommendationKind.PROFESSION),
                entry,
                java.util.Arrays.stream(components)
                        .map(c -> new AssessedComponent(c, assumed(50), assumed(70), List.of()))
                        .toList());
    }

    private static Sourced<Integer> assumed(int value) {
        return new Sourced<>(value, Origin.ASSUMPTION);
    }

    @Override
    public Optional<SchemeVersion> schemeInForce(SchemeCode scheme, LocalDate day) {
        return schemeVersion(scheme, "2017").filter(v -> !day.isBefore(v.effectiveFrom()));
    }

    @Override
    public Optional<SchemeVersion> schemeVersion(SchemeCode scheme, String version) {
        return Optional.of(SCHEME)
                .filter(v -> scheme.value().equals("SDM-KESOS") && v.version().equals(version));
    }

    @Override
    public boolean licensed(BodyId body, AssessorId assessor, LocalDate day) {
        return body.value().equals("STKS")
                && List.of("assessor", "assessor2", "panel2").contains(assessor.value())
                && day.getYear() >= 2012;
    }

    @Override
    public Optional<String> bodyName(BodyId body, LocalDate day) {
        return Optional.of(day.isBefore(LocalDate.of(2019, 7, 9)) ? "STKS Bandung" : "Poltekesos Bandung");
    }

    @Override
    public Optional<Integer> minimumAge(Category category) {
        return category.code().equals("PSM") ? Optional.of(18) : Optional.empty();
    }

    @Override
    public boolean knows(Category category) {
        return List.of("PSM", "TKSK", "PKH", "TAGANA").contains(category.code());
    }

    @Override
    public boolean knows(Region region) {
        return region.isUnder(new Region("32"));
    }
}
