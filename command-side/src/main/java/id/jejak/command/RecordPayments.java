package id.jejak.command;

import id.jejak.allowance.AllowanceCode;
import id.jejak.kernel.Occasion;
import id.jejak.payment.PaymentListId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** Records whom an allowance was paid to for a month, each row held against the register as it stands. */
public record RecordPayments(
        PaymentListId listId,
        AllowanceCode scheme,
        YearMonth month,
        LocalDate paidOn,
        List<ClaimedPayment> rows,
        Occasion occasion)
        implements Order {

    /** How many rows a list has at the most, so that all fit into one unit of work. */
    public static final int MOST = 1_000;

    /** @throws IllegalArgumentException when there are none, or too many */
    public RecordPayments {
        rows = List.copyOf(rows);
        if (rows.isEmpty() || rows.size() > MOST) {
            throw new IllegalArgumentException("A list has between 1 and " + MOST + " rows");
        }
    }

    @Override
    public String id() {
        return listId.value().toString();
    }
}
