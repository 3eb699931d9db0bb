package id.jejak.payment.command;

import id.jejak.kernel.Occasion;

/** Something is asked of a list of payments. */
public sealed interface PaymentsCommand permits RecordPaymentList, RecoverPayment {

    /** Who asks, when, on which document and why. */
    Occasion occasion();
}
