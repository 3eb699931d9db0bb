package id.jejak.payment.command;

import id.jejak.kernel.Occasion;
import id.jejak.payment.PaymentId;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Record that of a payment so many rupiah were paid back on a day. */
public record RecoverPayment(PaymentId paymentId, BigDecimal amount, LocalDate paidOn, Occasion occasion)
        implements PaymentsCommand {}
