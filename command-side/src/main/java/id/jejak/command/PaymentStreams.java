package id.jejak.command;

import id.jejak.access.Identity;
import id.jejak.access.PaymentPermissions;
import id.jejak.access.Role;
import id.jejak.kernel.Rejection;
import id.jejak.payment.NoPayments;
import id.jejak.payment.PaymentCode;
import id.jejak.payment.PaymentId;
import id.jejak.payment.PaymentListId;
import id.jejak.payment.PaymentRow;
import id.jejak.payment.PaymentsDecider;
import id.jejak.payment.RecordedPayments;
import id.jejak.payment.command.RecordPaymentList;
import id.jejak.payment.command.RecoverPayment;
import id.jejak.payment.event.PaymentRecorded;
import id.jejak.store.AppendResources;
import id.jejak.store.Claim;
import id.jejak.store.JejakEventStore;
import id.jejak.stream.Streams;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateNotFoundException;

/** The lists of payments: each recorded once, with the claims by which the same is not paid or recorded again unnoticed. */
final class PaymentStreams {

    private static final String LIST = "payment-list";

    /** The kind of the claim of the first payment to somebody of an allowance for a month. */
    private static final String PAID = "payment";

    private final StreamFamily<PaymentsShell> lists;
    private final PaymentsDecider decider = new PaymentsDecider();
    private final RowMatching matching;
    private final JejakEventStore store;

    PaymentStreams(JejakEventStore store, NikClaims niks, LiveRules rules) {
        this.lists = new StreamFamily<>(PaymentsShell.class, PaymentsShell::new, store);
        this.matching = new RowMatching(store, niks, rules);
        this.store = store;
    }

    void record(RecordPayments order, Identity identity) {
        Role role = PaymentPermissions.check(identity, new NoPayments());
        Rejection.unless(matching.knows(order.scheme()), "unknown-allowance", "There is no such allowance", "scheme");
        String stream = Streams.payments(order.listId());
        Aggregate<PaymentsShell> list = lists.loadOrBegin(stream);
        String digest = matching.digest(order);
        List<PaymentRow> rows = noted(order, matching.rows(order, identity), stream);
        Rejection again = new Rejection("list-already-recorded", "The same list is recorded for that month");
        AppendResources.current().take(new Claim(LIST, month(order) + "|" + digest, stream, again));
        RecordPaymentList command = new RecordPaymentList(
                order.listId(),
                order.scheme(),
                order.month(),
                order.paidOn(),
                identity.regions(),
                digest,
                rows,
                order.occasion());
        list.execute(shell -> shell.decide(decider, command, Caller.acting(role)));
    }

    /** Whoever was paid before is flagged; of whoever was not, this is the first payment. */
    private List<PaymentRow> noted(RecordPayments order, List<PaymentRow> rows, String stream) {
        Rejection meanwhile = new Rejection("concurrent-change", "Another list is being recorded, try again");
        Set<String> seen = new HashSet<>();
        return rows.stream()
                .map(row -> {
                    String key = month(order) + "|" + person(row);
                    boolean before = !seen.add(key) || store.claimant(PAID, key).isPresent();
                    if (!before) {
                        AppendResources.current().take(new Claim(PAID, key, stream, meanwhile));
                    }
                    // Of somebody out of sight nothing is told.
                    return before && (row.judgement().region() != null || row.worker() == null) ? twice(row) : row;
                })
                .toList();
    }

    private static PaymentRow twice(PaymentRow row) {
        return new PaymentRow(
                row.row(),
                row.worker(),
                row.nik(),
                row.nikKey(),
                row.amount(),
                row.role(),
                row.judgement().paidTwice());
    }

    private static String month(RecordPayments order) {
        return order.scheme().value() + "|" + order.month();
    }

    private static String person(PaymentRow row) {
        return row.worker() == null
                ? "nik:" + row.nikKey()
                : "worker:" + row.worker().value();
    }

    void recover(RecoverPayment command, Identity identity) {
        PaymentListId id = command.paymentId().list();
        Aggregate<PaymentsShell> list = load(id);
        list.execute(shell -> {
            Role role = PaymentPermissions.check(identity, shell.state());
            shell.decide(decider, command, Caller.acting(role));
            if (shell.state() instanceof RecordedPayments known) {
                reversed(known, command.paymentId());
            }
        });
    }

    /** A payment that is paid back as a whole is no payment any more: another one is the first again. */
    private void reversed(RecordedPayments list, PaymentId id) {
        PaymentRecorded paid = list.payments().get(id);
        if (paid == null || paid.codes().contains(PaymentCode.PAID_TWICE.code())) {
            return;
        }
        BigDecimal recovered = list.recovered(id);
        String stream = Streams.payments(id.list());
        String key = paid.scheme().value() + "|" + paid.month() + "|"
                + (paid.workerId() == null
                        ? "nik:" + paid.nikKey()
                        : "worker:" + paid.workerId().value());
        if (recovered.compareTo(paid.amount()) == 0
                && store.claimant(PAID, key).filter(stream::equals).isPresent()) {
            AppendResources.current().release(PAID, key, stream);
        }
    }

    private Aggregate<PaymentsShell> load(PaymentListId id) {
        try {
            return lists.load(Streams.payments(id));
        } catch (AggregateNotFoundException absent) {
            throw new Rejection("unknown-payment", "There is no such payment");
        }
    }
}
