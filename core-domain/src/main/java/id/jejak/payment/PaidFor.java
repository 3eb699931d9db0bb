package id.jejak.payment;

import id.jejak.allowance.AllowanceCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * What was paid, for which month.
 *
 * @param amount rupiah
 * @param role in which, null where the list does not say
 */
public record PaidFor(
        AllowanceCode scheme,
        YearMonth month,
        LocalDate paidOn,
        BigDecimal amount,
        @Nullable String role) {}
