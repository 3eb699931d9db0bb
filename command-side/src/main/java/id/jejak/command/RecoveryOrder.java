package id.jejak.command;

import id.jejak.kernel.Occasion;
import id.jejak.payment.command.RecoverPayment;

/** Records what was paid back of a payment. */
public record RecoveryOrder(RecoverPayment command) implements Order {

    @Override
    public Occasion occasion() {
        return command.occasion();
    }

    @Override
    public String id() {
        return command.paymentId().value().toString();
    }
}
