package id.jejak.payment.event;

import id.jejak.allowance.AllowanceCode;
import id.jejak.kernel.EventType;
import id.jejak.kernel.Personal;
import id.jejak.payment.PaymentId;
import id.jejak.payment.PaymentOutcome;
import id.jejak.reference.Region;
import id.jejak.worker.WorkerId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody was paid an allowance for a month, known to the register or not. That it is recorded does not mean that it was
 * due: the codes say in what it disagreed with the register when it was recorded.
 *
 * @param workerId whom the list or the register names, null where neither does; also given where whoever recorded the list
 *     may not see the worker, for whom the outcome then is UNKNOWN
 * @param region where the worker was engaged, null where the outcome is UNKNOWN
 * @param nik masked
 * @param nikKey its code under the product's secret
 * @param amount rupiah
 * @param expectedAmount rupiah, null where nothing sets an amount
 * @param eligible on any day of the month, null where that cannot be told
 */
@EventType(name = "payment.recorded")
public record PaymentRecorded(
        PaymentId paymentId,
        int row,
        AllowanceCode scheme,
        YearMonth month,
        LocalDate paidOn,
        @Nullable WorkerId workerId,
        @Nullable Region region,
        @Personal @Nullable String nik,
        @Nullable String nikKey,
        BigDecimal amount,
        @Nullable String role,
        PaymentOutcome outcome,
        List<String> codes,
        @Nullable BigDecimal expectedAmount,
        @Nullable Boolean eligible,
        LocalDate effectiveOn)
        implements PaymentsEvent {

    public PaymentRecorded {
        codes = List.copyOf(codes);
    }
}
