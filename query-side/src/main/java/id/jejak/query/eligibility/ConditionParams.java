package id.jejak.query.eligibility;

import id.jejak.allowance.AllowanceCode;
import id.jejak.allowance.AllowanceCondition;
import id.jejak.reference.Category;
import id.jejak.scheme.Origin;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What a condition takes, by the names of the API. */
final class ConditionParams {

    private ConditionParams() {}

    static Map<String, Object> of(AllowanceCondition condition) {
        return switch (condition) {
            case AllowanceCondition.CategoryIn c ->
                Map.of("values", c.values().stream().map(Category::code).toList());
            case AllowanceCondition.LegalClassIn c -> Map.of("values", c.values());
            case AllowanceCondition.RegionUnder c -> Map.of("region", c.region().code());
            case AllowanceCondition.Engaged c -> Map.of("minMonths", c.minMonths());
            case AllowanceCondition.CertificateValid c ->
                Map.of("scheme", c.scheme().value(), "minLevel", c.minLevel().name());
            case AllowanceCondition.NotHeld _ -> Map.of();
            case AllowanceCondition.NoSecondEngagementIn c ->
                Map.of("values", c.values().stream().map(Category::code).toList());
            case AllowanceCondition.Age c -> age(c);
            case AllowanceCondition.ExclusiveWith c ->
                Map.of("values", c.values().stream().map(AllowanceCode::value).toList());
            case AllowanceCondition.NotRetired _ -> Map.of();
        };
    }

    private static Map<String, Object> age(AllowanceCondition.Age condition) {
        Map<String, Object> bounds = new LinkedHashMap<>();
        if (condition.min() != null) {
            bounds.put("min", condition.min());
        }
        if (condition.max() != null) {
            bounds.put("max", condition.max());
        }
        return bounds;
    }

    static String origin(Origin origin) {
        return origin.name().toLowerCase(Locale.ROOT);
    }
}
