package id.jejak.payment.event;

import id.jejak.allowance.AllowanceCode;
import id.jejak.kernel.EventType;
import id.jejak.payment.PaymentListId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * An allowance officer recorded whom an allowance was paid to for a month. Each payment follows as a fact of its own.
 *
 * @param regions codes of those for which the officer answers
 * @param rows how many payments follow
 * @param digest by which the same list is found again; keyed, so that it tells nobody a NIK
 */
@EventType(name = "payments.list-recorded")
public record PaymentListRecorded(
        PaymentListId listId,
        AllowanceCode scheme,
        YearMonth month,
        LocalDate paidOn,
        List<String> regions,
        int rows,
        String digest,
        LocalDate effectiveOn)
        implements PaymentsEvent {

    public PaymentListRecorded {
        regions = List.copyOf(regions);
    }
}
