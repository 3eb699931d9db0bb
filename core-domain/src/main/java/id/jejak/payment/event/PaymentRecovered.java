package id.jejak.payment.event;

import id.jejak.kernel.EventType;
import id.jejak.payment.PaymentId;
import id.jejak.worker.WorkerId;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Of a payment so much was paid back. One that should not stand is reversed by the recovery of the whole: it is never
 * corrected.
 *
 * @param workerId whom the payment names, null where it names nobody
 * @param amount rupiah, of this recovery alone
 * @param paidOn when they were paid back
 */
@EventType(name = "payment.recovered")
public record PaymentRecovered(
        PaymentId paymentId, @Nullable WorkerId workerId, BigDecimal amount, LocalDate paidOn, LocalDate effectiveOn)
        implements PaymentsEvent {}
