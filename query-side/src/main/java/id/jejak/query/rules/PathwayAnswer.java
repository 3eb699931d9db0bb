package id.jejak.query.rules;

import id.jejak.scheme.Aspect;
import id.jejak.scheme.AssessedComponent;
import id.jejak.scheme.Component;
import id.jejak.scheme.EntryCondition;
import id.jejak.scheme.Origin;
import id.jejak.scheme.Pathway;
import id.jejak.scheme.RecommendationKind;
import java.util.List;
import java.util.Locale;

/** A pathway, as it is adopted. */
record PathwayAnswer(
        String code,
        List<RecommendationKind> recommendations,
        List<EntryAnswer> entry,
        List<ComponentAnswer> components) {

    /**
     * A condition.
     *
     * @param value a number, or the kind of a training
     */
    record EntryAnswer(String type, Object value, String origin) {

        private static EntryAnswer of(EntryCondition condition) {
            return switch (condition) {
                case EntryCondition.PracticeYears c -> entry("PRACTICE_YEARS", c.value(), c.origin());
                case EntryCondition.MinAge c -> entry("MIN_AGE", c.value(), c.origin());
                case EntryCondition.TrainingHours c -> entry("TRAINING_HOURS", c.value(), c.origin());
                case EntryCondition.TrainingKind c -> entry("TRAINING_KIND", c.value(), c.origin());
            };
        }

        private static EntryAnswer entry(String type, Object value, Origin origin) {
            return new EntryAnswer(type, value, origin.name().toLowerCase(Locale.ROOT));
        }
    }

    /** What is assessed, with its share and what it takes to pass. */
    record ComponentAnswer(
            Component code, Valued<Integer> weight, Valued<Integer> passMark, List<AspectAnswer> aspects) {

        private static ComponentAnswer of(AssessedComponent component) {
            return new ComponentAnswer(
                    component.code(),
                    Valued.of(component.weight()),
                    Valued.of(component.passMark()),
                    component.aspects().stream().map(AspectAnswer::of).toList());
        }
    }

    /** What a score is made of. */
    record AspectAnswer(String code, Valued<Integer> weight) {

        private static AspectAnswer of(Aspect aspect) {
            return new AspectAnswer(aspect.code(), Valued.of(aspect.weight()));
        }
    }

    static PathwayAnswer of(Pathway pathway) {
        return new PathwayAnswer(
                pathway.code(),
                pathway.recommendations(),
                pathway.entry().stream().map(EntryAnswer::of).toList(),
                pathway.components().stream().map(ComponentAnswer::of).toList());
    }
}
