package id.jejak.allowance;

import id.jejak.kernel.Rejection;
import id.jejak.scheme.LegalBasis;
import id.jejak.scheme.Sourced;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rules of an allowance from a day on, once adopted, until another version's day, its own last day or its repeal.
 *
 * @param version the version's name within its scheme
 * @param effectiveFrom the first day it is to be in force
 * @param effectiveUntil the last, null where it is open
 * @param legalBasis the regulations it rests on
 * @param retroactive whether it may begin before the day of its adoption
 * @param reason why it is retroactive, null where it is not or no reason was given
 * @param amount rupiah a month where no decree sets another, null where only decrees do
 * @param conditions all of which must hold
 */
public record AllowanceVersion(
        String version,
        AllowanceKind kind,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveUntil,
        List<LegalBasis> legalBasis,
        boolean retroactive,
        @Nullable String reason,
        @Nullable Sourced<BigDecimal> amount,
        List<AllowanceCondition> conditions) {

    private static final BigDecimal MOST = new BigDecimal("1000000000000");

    /** @throws Rejection {@code version-invalid} or {@code amount-invalid} when something cannot be so */
    public AllowanceVersion {
        legalBasis = List.copyOf(legalBasis);
        conditions = List.copyOf(conditions);
        Rejection.unless(!version.isBlank(), "version-invalid", "A version has a name", "version");
        Rejection.unless(!conditions.isEmpty(), "version-invalid", "A version has a condition", "conditions");
        Rejection.unless(
                conditions.stream().map(AllowanceCondition::type).distinct().count() == conditions.size(),
                "version-invalid",
                "A condition stands twice",
                "conditions");
        Rejection.unless(
                effectiveUntil == null || !effectiveUntil.isBefore(effectiveFrom),
                "period-invalid",
                "A version ends no earlier than it begins",
                "effectiveUntil");
        Rejection.unless(
                amount == null
                        || (amount.value().signum() >= 0 && amount.value().compareTo(MOST) <= 0),
                "amount-invalid",
                "An amount is neither negative nor beyond all measure",
                "amount");
    }

    /** With whose versions in force one cannot be eligible at the same time. */
    public List<AllowanceCode> excludes() {
        return conditions.stream()
                .flatMap(condition -> condition instanceof AllowanceCondition.ExclusiveWith exclusive
                        ? exclusive.values().stream()
                        : Stream.empty())
                .toList();
    }
}
