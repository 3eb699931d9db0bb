package id.jejak.projection.payments.view;

import id.jejak.payment.Judgement;
import id.jejak.payment.PaymentId;
import id.jejak.projection.scope.view.Scope;
import id.jejak.projection.view.Answer;
import id.jejak.projection.view.Items;
import java.util.List;
import java.util.Map;

/** Whom allowances were paid to. An interface, so that questions do not reach into the tables. */
public interface PaymentsView {

    /** The read model that answers. */
    String MODEL = "payments";

    /**
     * Payments for which all of these hold, in the order in which they were recorded, as known at a position.
     *
     * @param reader whose scope decides which workers are named
     * @param after where the list goes on: the position of the last payment told, 0 at its beginning
     */
    Answer<Items<PaymentEntry>> find(
            List<? extends PaymentFilter> filters, Scope reader, long knownAt, long after, int limit);

    /**
     * How those payments agree with the register as known at a position; without those that name nobody. It costs the
     * stream of each worker.
     */
    Answer<Map<PaymentId, Judgement>> judge(List<PaymentEntry> payments, long knownAt);
}
