package id.jejak.payment;

import id.jejak.payment.event.PaymentListRecorded;
import id.jejak.payment.event.PaymentRecorded;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/**
 * A list that was recorded.
 *
 * @param payments its rows
 * @param recovered rupiah that were paid back, by payment; none where nothing was
 */
public record RecordedPayments(
        PaymentListRecorded list,
        SequencedMap<PaymentId, PaymentRecorded> payments,
        Map<PaymentId, BigDecimal> recovered)
        implements PaymentsState {

    /** What was paid back of the payment so far. */
    public BigDecimal recovered(PaymentId payment) {
        return recovered.getOrDefault(payment, BigDecimal.ZERO);
    }

    RecordedPayments with(PaymentRecorded payment) {
        SequencedMap<PaymentId, PaymentRecorded> all = new LinkedHashMap<>(payments);
        all.put(payment.paymentId(), payment);
        return new RecordedPayments(list, all, recovered);
    }

    RecordedPayments with(PaymentId payment, BigDecimal more) {
        Map<PaymentId, BigDecimal> all = new LinkedHashMap<>(recovered);
        all.merge(payment, more, BigDecimal::add);
        return new RecordedPayments(list, payments, all);
    }
}
