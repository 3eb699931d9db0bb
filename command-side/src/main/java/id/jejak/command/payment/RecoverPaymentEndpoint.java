package id.jejak.command.payment;

import id.jejak.command.RecoveryOrder;
import id.jejak.command.edge.Call;
import id.jejak.command.edge.CommandAnswer;
import id.jejak.command.edge.CommandEdge;
import id.jejak.payment.PaymentId;
import id.jejak.payment.command.RecoverPayment;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Records what was paid back of a payment; the whole reverses it. */
@RestController
final class RecoverPaymentEndpoint {

    private final CommandEdge edge;

    RecoverPaymentEndpoint(CommandEdge edge) {
        this.edge = edge;
    }

    @PostMapping("/api/v1/payments/{id}/recoveries")
    ResponseEntity<CommandAnswer> recover(
            @PathVariable UUID id, @RequestBody RecoverPaymentRequest request, Call call) {
        return edge.change(
                call,
                request,
                occasion -> new RecoveryOrder(
                        new RecoverPayment(new PaymentId(id), request.amount(), request.paidOn(), occasion)));
    }
}
