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
        String code, List<RecommendationKind> recommendations, List<Entry> entry, List<Assessed> components) {

    /**
     * A condition.
     *
     * @param value a number, or the kind of a training
     */
    record Entry(String type, Object value, String origin) {

        private static Entry of(EntryCondition condition) {
            return switch (condition) {
                case EntryCondition.PracticeYears c -> entry("PRACTICE_YEARS", c.value(), c.origin());
                case EntryCondition.MinAge c -> entry("MIN_AGE", c.value(), c.origin());
                case EntryCondition.TrainingHours c -> entry("TRAINING_HOURS", c.value(), c.origin());
                case EntryCondition.TrainingKind c -> entry("TRAINING_KIND", c.value(), c.origin());
            };
        }

        private static Entry entry(String type, Object value, Origin origin) {
            return new Entry(type, value, origin.name().toLowerCase(Locale.ROOT));
        }
    }

    /** What is assessed, with its share and what it takes to pass. */
    record Assessed(Component code, Valued<Integer> weight, Valued<Integer> passMark, List<Part> aspects) {

        private static Assessed of(AssessedComponent component) {
            return new Assessed(
                    component.code(),
                    Valued.of(component.weight()),
                    Valued.of(component.passMark()),
                    component.aspects().stream().map(Part::of).toList());
        }
    }

    /** What a score is made of. */
    record Part(String code, Valued<Integer> weight) {

        private static Part of(Aspect aspect) {
            return new Part(aspect.code(), Valued.of(aspect.weight()));
        }
    }

    static PathwayAnswer of(Pathway pathway) {
        return new PathwayAnswer(
                pathway.code(),
                pathway.recommendations(),
                pathway.entry().stream().map(Entry::of).toList(),
                pathway.components().stream().map(Assessed::of).toList());
    }
}
