package id.jejak.scheme;

import id.jejak.kernel.Rejection;

/** What a pathway asks of a candidate before admission; all of a pathway's conditions must hold. */
public sealed interface EntryCondition {

    /** Where the condition comes from. */
    Origin origin();

    /** At least {@code value} years of practice, counted as the union of engagement days. */
    record PracticeYears(int value, Origin origin) implements EntryCondition {
        /** @throws Rejection {@code version-invalid} unless positive */
        public PracticeYears {
            positive(value);
        }
    }

    /** At least {@code value} years of age. */
    record MinAge(int value, Origin origin) implements EntryCondition {
        /** @throws Rejection {@code version-invalid} unless positive */
        public MinAge {
            positive(value);
        }
    }

    /** At least {@code value} hours of training on record. */
    record TrainingHours(int value, Origin origin) implements EntryCondition {
        /** @throws Rejection {@code version-invalid} unless positive */
        public TrainingHours {
            positive(value);
        }
    }

    /** A training of the kind {@code value} on record. */
    record TrainingKind(String value, Origin origin) implements EntryCondition {
        /** @throws Rejection {@code version-invalid} when blank */
        public TrainingKind {
            Rejection.unless(!value.isBlank(), "version-invalid", "A kind of training has a name", "entry");
        }
    }

    private static void positive(int value) {
        Rejection.unless(value > 0, "version-invalid", "An entry condition asks for a positive number", "entry");
    }
}
