package id.jejak.allowance;

import id.jejak.kernel.Rejection;
import id.jejak.reference.Category;
import id.jejak.reference.Region;
import id.jejak.scheme.Level;
import id.jejak.scheme.Origin;
import id.jejak.scheme.SchemeCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an allowance asks of a worker; all of a version's conditions must hold. */
public sealed interface AllowanceCondition {

    /** Where the condition comes from. */
    Origin origin();

    /** The condition's name in the API and in the log. */
    String type();

    /** One of those that must hold for one and the same engagement. */
    sealed interface OfEngagement extends AllowanceCondition {}

    /** Engaged in one of these categories. */
    record CategoryIn(List<Category> values, Origin origin) implements OfEngagement {
        /** @throws Rejection {@code version-invalid} when empty */
        public CategoryIn {
            values = some(values);
        }

        @Override
        public String type() {
            return "CATEGORY_IN";
        }
    }

    /** Engaged in a category that the certification scheme of the day puts in one of these legal classes. */
    record LegalClassIn(List<String> values, Origin origin) implements OfEngagement {
        /** @throws Rejection {@code version-invalid} when empty */
        public LegalClassIn {
            values = some(values);
        }

        @Override
        public String type() {
            return "LEGAL_CLASS_IN";
        }
    }

    /** Engaged within a region. */
    record RegionUnder(Region region, Origin origin) implements OfEngagement {
        @Override
        public String type() {
            return "REGION_UNDER";
        }
    }

    /** Engaged, for at least {@code minMonths} months since the engagement's first day. */
    record Engaged(int minMonths, Origin origin) implements OfEngagement {
        /** @throws Rejection {@code version-invalid} when out of bounds */
        public Engaged {
            within(minMonths, 0, 1200);
        }

        @Override
        public String type() {
            return "ENGAGED";
        }
    }

    /** Holds a valid certificate of the scheme, of {@code minLevel} or above. */
    record CertificateValid(SchemeCode scheme, Level minLevel, Origin origin) implements AllowanceCondition {
        @Override
        public String type() {
            return "CERTIFICATE_VALID";
        }
    }

    /** The allowance is not held back. */
    record NotHeld(Origin origin) implements AllowanceCondition {
        @Override
        public String type() {
            return "NOT_HELD";
        }
    }

    /** Beside the engagement that counts there is no other in these categories. */
    record NoSecondEngagementIn(List<Category> values, Origin origin) implements AllowanceCondition {
        /** @throws Rejection {@code version-invalid} when empty */
        public NoSecondEngagementIn {
            values = some(values);
        }

        @Override
        public String type() {
            return "NO_SECOND_ENGAGEMENT_IN";
        }
    }

    /**
     * Of an age in completed years.
     *
     * @param min the least, null where there is none
     * @param max the most, still eligible; null where there is none
     */
    record Age(@Nullable Integer min, @Nullable Integer max, Origin origin) implements AllowanceCondition {
        /** @throws Rejection {@code version-invalid} when out of bounds */
        public Age {
            int least = min == null ? 0 : min;
            within(least, 0, 150);
            within(max == null ? 150 : max, least, 150);
        }

        @Override
        public String type() {
            return "AGE";
        }
    }

    /** Eligible under none of these other schemes' versions in force. */
    record ExclusiveWith(List<AllowanceCode> values, Origin origin) implements AllowanceCondition {
        /** @throws Rejection {@code version-invalid} when empty */
        public ExclusiveWith {
            values = some(values);
        }

        @Override
        public String type() {
            return "EXCLUSIVE_WITH";
        }
    }

    /** Has not retired. */
    record NotRetired(Origin origin) implements AllowanceCondition {
        @Override
        public String type() {
            return "NOT_RETIRED";
        }
    }

    private static <T> List<T> some(List<T> values) {
        Rejection.unless(!values.isEmpty(), "version-invalid", "A condition names something", "conditions");
        return List.copyOf(values);
    }

    private static void within(int value, int least, int most) {
        Rejection.unless(
                value >= least && value <= most,
                "version-invalid",
                "A condition's number lies between " + least + " and " + most,
                "conditions");
    }
}
