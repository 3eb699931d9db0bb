package id.jejak.command.payment;

import id.jejak.allowance.AllowanceCode;
import id.jejak.command.edge.BasisFields;
import id.jejak.command.edge.CommandRequest;
import id.jejak.command.edge.Shape;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom an allowance was paid to.
 *
 * @param month such as 2018-10
 */
record RecordPaymentsRequest(
        @Shape(AllowanceCode.class) String scheme,
        @Shape(MonthText.class) String month,
        LocalDate paidOn,
        List<PaymentRowFields> rows,
        @Nullable LocalDate effectiveOn,
        @Nullable String reason,
        @Nullable BasisFields basis)
        implements CommandRequest {

    @Override
    public String toString() {
        return getClass().getSimpleName();
    }
}
