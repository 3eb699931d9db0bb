package id.jejak.command.allowance;

import id.jejak.allowance.AllowanceCode;
import id.jejak.allowance.AllowanceCondition;
import id.jejak.command.scheme.OriginWord;
import id.jejak.kernel.Rejection;
import id.jejak.reference.Category;
import id.jejak.reference.Region;
import id.jejak.scheme.Level;
import id.jejak.scheme.Origin;
import id.jejak.scheme.SchemeCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A condition: its type, and what that type takes.
 *
 * @param origin an assumption where it is not given
 */
record ConditionFields(
        String type,
        @Nullable List<String> values,
        @Nullable String region,
        @Nullable Integer minMonths,
        @Nullable String scheme,
        @Nullable Level minLevel,
        @Nullable Integer min,
        @Nullable Integer max,
        @Nullable OriginWord origin) {

    /** @throws Rejection {@code unknown-condition}, or {@code version-invalid} where something is missing */
    AllowanceCondition condition() {
        Origin from = origin == null ? Origin.ASSUMPTION : origin.origin();
        return switch (type) {
            case "CATEGORY_IN" -> new AllowanceCondition.CategoryIn(categories(), from);
            case "LEGAL_CLASS_IN" -> new AllowanceCondition.LegalClassIn(given(values, "values"), from);
            case "REGION_UNDER" -> new AllowanceCondition.RegionUnder(new Region(given(region, "region")), from);
            case "ENGAGED" -> new AllowanceCondition.Engaged(minMonths == null ? 0 : minMonths, from);
            case "CERTIFICATE_VALID" ->
                new AllowanceCondition.CertificateValid(
                        new SchemeCode(given(scheme, "scheme")), given(minLevel, "minLevel"), from);
            case "NOT_HELD" -> new AllowanceCondition.NotHeld(from);
            case "NO_SECOND_ENGAGEMENT_IN" -> new AllowanceCondition.NoSecondEngagementIn(categories(), from);
            case "AGE" -> new AllowanceCondition.Age(min, max, from);
            case "EXCLUSIVE_WITH" ->
                new AllowanceCondition.ExclusiveWith(
                        given(values, "values").stream().map(AllowanceCode::new).toList(), from);
            case "NOT_RETIRED" -> new AllowanceCondition.NotRetired(from);
            default ->
                throw new Rejection(
                        "unknown-condition", "The type is none of the conditions that there are", "conditions.type");
        };
    }

    private List<Category> categories() {
        return given(values, "values").stream().map(Category::new).toList();
    }

    private static <T> T given(@Nullable T value, String field) {
        if (value == null) {
            throw new Rejection("version-invalid", "This condition takes " + field, "conditions." + field);
        }
        return value;
    }
}
