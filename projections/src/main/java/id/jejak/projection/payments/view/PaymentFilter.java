package id.jejak.projection.payments.view;

import id.jejak.allowance.AllowanceCode;
import id.jejak.payment.PaymentCode;
import id.jejak.payment.PaymentListId;
import id.jejak.projection.scope.view.Scope;
import id.jejak.worker.WorkerId;
import java.time.YearMonth;

/** Which payments are asked for. */
public sealed interface PaymentFilter {

    /** Of that allowance. */
    record OfScheme(AllowanceCode scheme) implements PaymentFilter {}

    /** For that month. */
    record ForMonth(YearMonth month) implements PaymentFilter {}

    /** To that worker, where the reader may see the worker. */
    record ToWorker(WorkerId worker, Scope scope) implements PaymentFilter {}

    /** Recorded with that code. */
    record WithCode(PaymentCode code) implements PaymentFilter {}

    /** On that list. */
    record OnList(PaymentListId list) implements PaymentFilter {}

    /** To workers in the scope, and to nobody known by lists for its regions. */
    record SeenBy(Scope scope) implements PaymentFilter {}
}
