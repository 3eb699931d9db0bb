package id.jejak.projection.payments;

import id.jejak.kernel.DomainEvent;
import id.jejak.payment.event.PaymentListRecorded;
import id.jejak.payment.event.PaymentRecorded;
import id.jejak.payment.event.PaymentRecovered;
import id.jejak.projection.LogEntry;
import id.jejak.projection.ReadModel;
import id.jejak.projection.Rows;
import id.jejak.projection.payments.view.PaymentsView;
import id.jejak.reference.Region;
import id.jejak.worker.WorkerId;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps the tables {@code payment_list}, {@code payment} and {@code payment_recovery}: a row for each event. */
public final class PaymentsProjection implements ReadModel {

    static final String NAME = PaymentsView.MODEL;
    static final int VERSION = 1;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int version() {
        return VERSION;
    }

    @Override
    public List<String> tables() {
        return List.of("payment_list", "payment", "payment_recovery");
    }

    @Override
    public void apply(List<LogEntry> batch, Connection connection) throws SQLException {
        Rows lists = Rows.of("uuid", "bigint", "text", "text", "date", "text", "int", "text", "timestamptz");
        Rows payments = Rows.of(
                "uuid",
                "bigint",
                "uuid",
                "uuid",
                "int",
                "text",
                "text",
                "date",
                "uuid",
                "text",
                "text",
                "text",
                "numeric",
                "text",
                "text",
                "text",
                "numeric",
                "boolean",
                "timestamptz");
        Rows recoveries = Rows.of("bigint", "uuid", "uuid", "numeric", "date");
        for (LogEntry entry : batch) {
            switch (entry.payload()) {
                case PaymentListRecorded e -> add(lists, entry, e);
                case PaymentRecorded e -> add(payments, entry, e);
                case PaymentRecovered e ->
                    recoveries.add(
                            entry.position(), entry.eventId(), e.paymentId().value(), e.amount(), e.paidOn());
                case DomainEvent _ -> {}
            }
        }
        lists.execute(
                connection,
                "insert into payment_list (list_id, position, scheme, month, paid_on, regions, rows, recorded_by,"
                        + " recorded_at) select list_id, position, scheme, month, paid_on, string_to_array(regions, ','),"
                        + " rows, recorded_by, recorded_at from " + Rows.HERE
                        + " as r(list_id, position, scheme, month,"
                        + " paid_on, regions, rows, recorded_by, recorded_at)");
        payments.execute(
                connection,
                "insert into payment (payment_id, position, event_id, list_id, row_number, scheme, month, paid_on,"
                        + " worker_id, person, region, nik, amount, role, outcome, codes, expected, eligible,"
                        + " recorded_at) select payment_id, position, event_id, list_id, row_number, scheme, month,"
                        + " paid_on, worker_id, person, region, nik, amount, role, outcome,"
                        + " string_to_array(codes, ','), expected, eligible, recorded_at from " + Rows.HERE
                        + " as r(payment_id, position, event_id, list_id, row_number, scheme, month, paid_on, worker_id,"
                        + " person, region, nik, amount, role, outcome, codes, expected, eligible, recorded_at)");
        recoveries.execute(
                connection,
                "insert into payment_recovery (position, event_id, payment_id, amount, paid_on) select * from "
                        + Rows.HERE);
    }

    private static void add(Rows rows, LogEntry entry, PaymentListRecorded e) {
        Object actor = entry.metadata().get("actor");
        rows.add(
                e.listId().value(),
                entry.position(),
                e.scheme().value(),
                e.month(),
                e.paidOn(),
                String.join(",", e.regions()),
                e.rows(),
                actor == null ? null : actor.toString(),
                entry.recordedAt());
    }

    private static void add(Rows rows, LogEntry entry, PaymentRecorded e) {
        WorkerId worker = e.workerId();
        Region region = e.region();
        rows.add(
                e.paymentId().value(),
                entry.position(),
                entry.eventId(),
                e.paymentId().list().value(),
                e.row(),
                e.scheme().value(),
                e.month(),
                e.paidOn(),
                worker == null ? null : worker.value(),
                person(worker, e.nikKey()),
                region == null ? null : region.code(),
                e.nik(),
                e.amount(),
                e.role(),
                e.outcome().name(),
                String.join(",", e.codes()),
                e.expectedAmount(),
                e.eligible(),
                entry.recordedAt());
    }

    private static String person(@Nullable WorkerId worker, @Nullable String nikKey) {
        return worker == null ? "nik:" + nikKey : "worker:" + worker.value();
    }
}
