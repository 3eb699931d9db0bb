package id.jejak.command.scheme;

import id.jejak.kernel.Rejection;
import id.jejak.scheme.EntryCondition;

/**
 * What a pathway asks before admission.
 *
 * @param value a number; the name of a training where {@code type} is TRAINING_KIND
 */
record EntryFields(EntryType type, Object value, OriginWord origin) {

    enum EntryType {
        PRACTICE_YEARS,
        MIN_AGE,
        TRAINING_HOURS,
        TRAINING_KIND
    }

    EntryCondition condition() {
        return switch (type) {
            case PRACTICE_YEARS -> new EntryCondition.PracticeYears(number(), origin.origin());
            case MIN_AGE -> new EntryCondition.MinAge(number(), origin.origin());
            case TRAINING_HOURS -> new EntryCondition.TrainingHours(number(), origin.origin());
            case TRAINING_KIND -> new EntryCondition.TrainingKind(word(), origin.origin());
        };
    }

    private int number() {
        if (value instanceof Integer number) {
            return number;
        }
        throw refusal("This entry condition takes a number");
    }

    private String word() {
        if (value instanceof String word) {
            return word;
        }
        throw refusal("This entry condition takes a name");
    }

    private static Rejection refusal(String message) {
        return new Rejection("version-invalid", message, "pathways.entry.value");
    }
}
