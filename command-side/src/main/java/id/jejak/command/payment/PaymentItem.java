package id.jejak.command.payment;

import id.jejak.payment.PaymentOutcome;
import id.jejak.payment.event.PaymentRecorded;
import id.jejak.worker.WorkerId;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of a row.
 *
 * @param paymentId null where it was refused
 * @param workerId null where nobody is known
 * @param outcome MATCHED, FLAGGED, UNKNOWN or REFUSED
 * @param codes in what it disagrees with the register, or why it was refused
 */
record PaymentItem(
        int row,
        @Nullable UUID paymentId,
        @Nullable UUID workerId,
        String outcome,
        List<String> codes,
        @Nullable BigDecimal expectedAmount,
        @Nullable Boolean eligible) {

    static PaymentItem of(PaymentRecorded payment) {
        WorkerId worker = payment.outcome() == PaymentOutcome.UNKNOWN ? null : payment.workerId();
        return new PaymentItem(
                payment.row(),
                payment.paymentId().value(),
                worker == null ? null : worker.value(),
                payment.outcome().name(),
                payment.codes(),
                payment.expectedAmount(),
                payment.eligible());
    }

    static PaymentItem refused(int row, String code) {
        return new PaymentItem(row, null, null, "REFUSED", List.of(code), null, null);
    }
}
