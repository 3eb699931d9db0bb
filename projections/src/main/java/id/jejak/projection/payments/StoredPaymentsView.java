package id.jejak.projection.payments;

import id.jejak.payment.Judgement;
import id.jejak.payment.PaymentId;
import id.jejak.projection.payments.view.PaymentEntry;
import id.jejak.projection.payments.view.PaymentFilter;
import id.jejak.projection.payments.view.PaymentsView;
import id.jejak.projection.scope.view.Scope;
import id.jejak.projection.view.Answer;
import id.jejak.projection.view.Items;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** Reads payments from the tables, and judges them by the log. */
public final class StoredPaymentsView implements PaymentsView {

    private final PaymentTables tables;
    private final LogJudgements judgements;

    /** Asks there. */
    public StoredPaymentsView(DataSource pool, EventStore log) {
        this.tables = new PaymentTables(pool);
        this.judgements = new LogJudgements(log);
    }

    @Override
    public Answer<Items<PaymentEntry>> find(
            List<? extends PaymentFilter> filters, Scope reader, long knownAt, long after, int limit) {
        return tables.find(filters, reader, knownAt, after, limit);
    }

    @Override
    public Answer<Map<PaymentId, Judgement>> judge(List<PaymentEntry> payments, long knownAt) {
        return judgements.judge(payments, knownAt);
    }
}
