package id.jejak.command;

import id.jejak.payment.PaymentsDecider;
import id.jejak.payment.PaymentsState;
import id.jejak.payment.command.PaymentsCommand;
import id.jejak.payment.event.PaymentsEvent;
import org.axonframework.modelling.command.AggregateRoot;

/** Stream {@code payments:<uuid>}: one list. */
@AggregateRoot(type = "payments")
final class PaymentsShell extends StreamShell<PaymentsCommand, PaymentsEvent, PaymentsState> {

    PaymentsShell(String stream) {
        super(stream, PaymentsEvent.class, new PaymentsDecider());
    }
}
