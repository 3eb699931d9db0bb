package id.jejak.projection.payments;

import id.jejak.payment.Judgement;
import id.jejak.projection.PlacedEvents;
import id.jejak.projection.payments.view.PaymentEntry;
import id.jejak.projection.payments.view.PaymentFilter;
import id.jejak.projection.scope.view.Scope;
import id.jejak.projection.view.Answer;
import id.jejak.stream.Streams;
import id.jejak.worker.WorkerId;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** Payments with what is known of whom they name, for whoever looks for what is wrong with them. */
public final class PaymentEvidence {

    private final PaymentTables tables;
    private final EventStore log;

    /** Looks there. */
    public PaymentEvidence(DataSource pool, EventStore log) {
        this.tables = new PaymentTables(pool);
        this.log = log;
    }

    /** The next payments that the scope sees, each as it is judged by what is known at a position. */
    public Answer<List<JudgedPayment>> after(long position, Scope scope, long knownAt, int most) {
        Answer<List<PaymentEntry>> found = tables.find(
                        List.of(new PaymentFilter.SeenBy(scope)), scope, knownAt, position, most)
                .map(items -> items.items());
        return found.with(
                new LogJudgements(log).judge(found.value(), knownAt),
                (payments, judgements) -> payments.stream()
                        .map(payment ->
                                new JudgedPayment(payment, judgements.getOrDefault(payment.id(), Judgement.UNKNOWN)))
                        .toList());
    }

    /** The events of a worker up to a position. */
    public List<PlacedEvents.Placed> events(WorkerId worker, long knownAt) {
        return PlacedEvents.of(log, Streams.worker(worker)).upTo(knownAt).events();
    }

    /** A payment, and how it agrees with the register. */
    public record JudgedPayment(PaymentEntry payment, Judgement judgement) {}
}
