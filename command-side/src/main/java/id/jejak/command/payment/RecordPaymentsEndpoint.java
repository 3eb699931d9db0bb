package id.jejak.command.payment;

import id.jejak.allowance.AllowanceCode;
import id.jejak.command.ClaimedPayment;
import id.jejak.command.CommandDesk;
import id.jejak.command.CommandOutcome;
import id.jejak.command.RecordPayments;
import id.jejak.command.edge.Call;
import id.jejak.command.edge.CommandEdge;
import id.jejak.command.edge.FieldError;
import id.jejak.command.edge.Ids;
import id.jejak.command.edge.InvalidRequest;
import id.jejak.kernel.Rejection;
import id.jejak.payment.PaymentListId;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * Records a list of payments and tells of each row how it agrees with the register. A malformed row is refused by itself;
 * a list of which no row can be recorded is refused as a whole.
 */
@RestController
final class RecordPaymentsEndpoint {

    private final CommandEdge edge;
    private final CommandDesk desk;

    RecordPaymentsEndpoint(CommandEdge edge, CommandDesk desk) {
        this.edge = edge;
        this.desk = desk;
    }

    @PostMapping("/api/v1/payments")
    ResponseEntity<PaymentsAnswer> record(@RequestBody RecordPaymentsRequest request, Call call) {
        List<PaymentItem> items = new ArrayList<>();
        List<ClaimedPayment> claimed = claimed(request.rows(), items);
        PaymentListId list = PaymentListId.from(Ids.next());
        CommandOutcome outcome = edge.carryOut(
                call,
                request,
                "",
                occasion -> new RecordPayments(
                        list,
                        new AllowanceCode(request.scheme()),
                        new MonthText(request.month()).month(),
                        request.paidOn(),
                        claimed,
                        occasion));
        // Under a key it is the first list that was recorded, so it is asked for by its own id.
        desk.payments(new PaymentListId(UUID.fromString(outcome.id()))).stream()
                .map(PaymentItem::of)
                .forEach(items::add);
        items.sort(Comparator.comparingInt(PaymentItem::row));
        return ResponseEntity.created(URI.create("/api/v1/payments?list=" + outcome.id()))
                .header(CommandEdge.POSITION, String.valueOf(outcome.position()))
                .body(new PaymentsAnswer(outcome.id(), outcome.position(), items));
    }

    private static List<ClaimedPayment> claimed(List<PaymentRowFields> rows, List<PaymentItem> refused) {
        if (rows.isEmpty() || rows.size() > RecordPayments.MOST) {
            throw new InvalidRequest(List.of(new FieldError(
                    "rows", "list-invalid", "A list has between 1 and " + RecordPayments.MOST + " rows")));
        }
        List<ClaimedPayment> claimed = new ArrayList<>();
        List<FieldError> errors = new ArrayList<>();
        for (int row = 1; row <= rows.size(); row++) {
            try {
                claimed.add(rows.get(row - 1).claimed(row));
            } catch (Rejection malformed) {
                refused.add(PaymentItem.refused(row, malformed.code()));
                errors.add(new FieldError("rows[" + (row - 1) + "]", malformed.code(), malformed.getMessage()));
            }
        }
        if (claimed.isEmpty()) {
            throw new InvalidRequest(errors);
        }
        return claimed;
    }
}
