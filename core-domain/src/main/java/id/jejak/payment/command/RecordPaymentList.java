package id.jejak.payment.command;

import id.jejak.allowance.AllowanceCode;
import id.jejak.kernel.Occasion;
import id.jejak.payment.PaymentListId;
import id.jejak.payment.PaymentRow;
import id.jejak.reference.Region;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * Record whom an allowance was paid to for a month.
 *
 * @param regions for which whoever records it answers
 * @param digest by which the same list is found again
 */
public record RecordPaymentList(
        PaymentListId listId,
        AllowanceCode scheme,
        YearMonth month,
        LocalDate paidOn,
        List<Region> regions,
        String digest,
        List<PaymentRow> rows,
        Occasion occasion)
        implements PaymentsCommand {

    public RecordPaymentList {
        regions = List.copyOf(regions);
        rows = List.copyOf(rows);
    }
}
