package id.jejak.query.payments;

import id.jejak.allowance.AllowanceCode;
import id.jejak.kernel.BusinessCalendar;
import id.jejak.payment.PaymentCode;
import id.jejak.payment.PaymentListId;
import id.jejak.projection.payments.view.PaymentFilter;
import id.jejak.projection.scope.view.Scope;
import id.jejak.query.Refused;
import id.jejak.worker.WorkerId;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which payments are asked for.
 *
 * @param month such as 2018-10
 * @param code with which they were recorded
 */
record PaymentQuestion(
        @Nullable String scheme,
        @Nullable String month,
        @Nullable UUID worker,
        @Nullable String code,
        @Nullable UUID list) {

    /**
     * @throws Refused {@code month-invalid} or {@code code-invalid}
     * @throws id.jejak.kernel.Rejection {@code allowance-invalid}
     */
    List<PaymentFilter> filters(Scope scope) {
        List<PaymentFilter> filters = new ArrayList<>();
        filters.add(new PaymentFilter.SeenBy(scope));
        if (scheme != null) {
            filters.add(new PaymentFilter.OfScheme(new AllowanceCode(scheme)));
        }
        if (month != null) {
            filters.add(new PaymentFilter.ForMonth(month(month)));
        }
        if (worker != null) {
            filters.add(new PaymentFilter.ToWorker(new WorkerId(worker), scope));
        }
        if (code != null) {
            filters.add(new PaymentFilter.WithCode(PaymentCode.of(code)
                    .orElseThrow(() -> Refused.malformed("code-invalid", "No payment has such a code", "code"))));
        }
        if (list != null) {
            filters.add(new PaymentFilter.OnList(new PaymentListId(list)));
        }
        return filters;
    }

    private static YearMonth month(String text) {
        try {
            YearMonth month = YearMonth.parse(text);
            if (BusinessCalendar.has(month.atDay(1))) {
                return month;
            }
        } catch (DateTimeException e) {
            // Refused below, as a month out of all time is.
        }
        throw Refused.malformed("month-invalid", "A month reads YYYY-MM", "month");
    }
}
