package id.jejak.query.payments;

import id.jejak.access.Identity;
import id.jejak.access.Role;
import id.jejak.projection.payments.view.PaymentEntry;
import id.jejak.projection.payments.view.PaymentsView;
import id.jejak.projection.scope.view.Scope;
import id.jejak.projection.scope.view.ScopeView;
import id.jejak.projection.view.Answer;
import id.jejak.projection.view.Items;
import id.jejak.query.Answering;
import id.jejak.query.Moment;
import id.jejak.query.Moments;
import id.jejak.query.Paging;
import id.jejak.query.Readers;
import id.jejak.query.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/**
 * Payments to workers whom the reader may see, and to people whom the register does not know by lists for the reader's
 * regions, in the order in which they were recorded. Those who certify have no business with them.
 */
@RestController
record PaymentsEndpoint(PaymentsView payments, Readers readers, Moments moments, Answering answering) {

    private static final Role[] MAY_ASK = {
        Role.OPERATOR, Role.HEAD, Role.ALLOWANCE_OFFICER, Role.MINISTRY, Role.INSPECTOR
    };

    @GetMapping("/api/v1/payments")
    ResponseEntity<Items<PaymentItem>> find(
            @AuthenticationPrincipal Identity reader,
            @ModelAttribute PaymentQuestion question,
            @ModelAttribute Paging paging,
            @ModelAttribute Times times,
            @RequestHeader(value = Answering.MIN_POSITION, required = false) @Nullable Long minPosition) {
        Readers.require(reader, MAY_ASK);
        Scope scope = readers.ofPersons(reader);
        Moment moment = moments.of(times);
        return answering
                .ask(minPosition, moment.knownAt(), PaymentsView.MODEL, ScopeView.MODEL)
                .answer(() -> judged(
                        payments.find(question.filters(scope), scope, moment.knownAt(), paging.after(), paging.most()),
                        moment));
    }

    private Answer<Items<PaymentItem>> judged(Answer<Items<PaymentEntry>> found, Moment moment) {
        return found.with(
                payments.judge(found.value().items(), moment.knownAt()),
                (items, judgements) -> items.map(entry -> PaymentItem.of(entry, judgements.get(entry.id()))));
    }
}
