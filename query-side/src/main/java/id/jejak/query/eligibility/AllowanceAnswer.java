package id.jejak.query.eligibility;

import id.jejak.allowance.AllowanceKind;
import id.jejak.allowance.AllowanceVersion;
import id.jejak.allowance.KnownVersion;
import id.jejak.allowance.VersionStatus;
import id.jejak.scheme.LegalBasis;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A version of an allowance scheme, in the form in which it is drafted. */
record AllowanceAnswer(
        String version,
        AllowanceKind kind,
        VersionStatus status,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveUntil,
        List<LegalBasis> legalBasis,
        boolean retroactive,
        @Nullable String reason,
        @Nullable AmountAnswer amount,
        List<Map<String, Object>> conditions) {

    /** Rupiah a month, with where that comes from. */
    record AmountAnswer(BigDecimal value, String origin) {}

    static AllowanceAnswer of(KnownVersion known, LocalDate on) {
        AllowanceVersion version = known.version();
        List<Map<String, Object>> conditions = new ArrayList<>();
        version.conditions().forEach(condition -> {
            Map<String, Object> told = new LinkedHashMap<>();
            told.put("type", condition.type());
            told.putAll(ConditionParams.of(condition));
            told.put("origin", ConditionParams.origin(condition.origin()));
            conditions.add(told);
        });
        return new AllowanceAnswer(
                version.version(),
                version.kind(),
                known.statusOn(on),
                version.effectiveFrom(),
                known.until(),
                version.legalBasis(),
                version.retroactive(),
                version.reason(),
                version.amount() == null
                        ? null
                        : new AmountAnswer(
                                version.amount().value(),
                                ConditionParams.origin(version.amount().origin())),
                conditions);
    }
}
