package id.jejak.payment;

import id.jejak.kernel.BusinessCalendar;
import id.jejak.kernel.Decider;
import id.jejak.kernel.Occasion;
import id.jejak.kernel.Rejection;
import id.jejak.payment.command.PaymentsCommand;
import id.jejak.payment.command.RecordPaymentList;
import id.jejak.payment.command.RecoverPayment;
import id.jejak.payment.event.PaymentListRecorded;
import id.jejak.payment.event.PaymentRecorded;
import id.jejak.payment.event.PaymentRecovered;
import id.jejak.payment.event.PaymentsEvent;
import id.jejak.reference.Region;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How a list of payments behaves: it is recorded once and stays as it is, and no more is paid back than was paid. */
public final class PaymentsDecider implements Decider<PaymentsCommand, PaymentsEvent, PaymentsState> {

    @Override
    public PaymentsState initial() {
        return new NoPayments();
    }

    @Override
    public List<PaymentsEvent> decide(PaymentsCommand command, PaymentsState state) {
        return switch (command) {
            case RecordPaymentList c -> record(c, state);
            case RecoverPayment c -> List.of(recover(c, state));
        };
    }

    private static List<PaymentsEvent> record(RecordPaymentList c, PaymentsState state) {
        Rejection.unless(state instanceof NoPayments, "list-already-recorded", "The list is recorded");
        Rejection.unless(!c.rows().isEmpty(), "list-invalid", "A list has a row", "rows");
        past(c.month(), c.occasion());
        past(c.paidOn(), c.occasion());
        LocalDate day = c.occasion().effectiveByNowOr(c.paidOn());
        List<PaymentsEvent> events = new ArrayList<>();
        events.add(new PaymentListRecorded(
                c.listId(),
                c.scheme(),
                c.month(),
                c.paidOn(),
                c.regions().stream().map(Region::code).toList(),
                c.rows().size(),
                c.digest(),
                day));
        c.rows().forEach(row -> events.add(recorded(c, row, day)));
        return events;
    }

    private static void past(YearMonth month, Occasion occasion) {
        Rejection.unless(
                BusinessCalendar.has(month.atDay(1)), "month-invalid", "That month is outside all calendars", "month");
        Rejection.unless(
                !month.atDay(1).isAfter(occasion.today()),
                "effective-in-future",
                "Nobody was paid for a month that is still to come",
                "month");
    }

    private static void past(LocalDate paidOn, Occasion occasion) {
        Rejection.unless(
                !paidOn.isAfter(occasion.today()), "effective-in-future", "That day is still to come", "paidOn");
    }

    private static PaymentRecorded recorded(RecordPaymentList c, PaymentRow row, LocalDate day) {
        Judgement judgement = row.judgement();
        return new PaymentRecorded(
                PaymentId.of(c.listId(), row.row()),
                row.row(),
                c.scheme(),
                c.month(),
                c.paidOn(),
                row.worker(),
                judgement.region(),
                row.nik(),
                row.nikKey(),
                row.amount(),
                row.role(),
                judgement.outcome(),
                judgement.codes().stream().map(PaymentCode::code).toList(),
                judgement.expected(),
                judgement.eligible(),
                day);
    }

    private static PaymentRecovered recover(RecoverPayment c, PaymentsState state) {
        PaymentRecorded paid =
                state instanceof RecordedPayments known ? known.payments().get(c.paymentId()) : null;
        if (paid == null || !(state instanceof RecordedPayments list)) {
            throw new Rejection("unknown-payment", "There is no such payment");
        }
        Rejection.unless(c.amount().signum() > 0, "amount-invalid", "More than nothing is paid back", "amount");
        past(c.paidOn(), c.occasion());
        Rejection.unless(
                !c.paidOn().isBefore(paid.paidOn()),
                "period-invalid",
                "Nothing is paid back before it was paid",
                "paidOn");
        BigDecimal all = list.recovered(c.paymentId()).add(c.amount());
        Rejection.unless(
                all.compareTo(paid.amount()) <= 0,
                "recovery-exceeds-payment",
                "No more is paid back than was paid",
                "amount");
        return new PaymentRecovered(
                c.paymentId(),
                paid.workerId(),
                c.amount(),
                c.paidOn(),
                c.occasion().effectiveByNowOr(c.paidOn()));
    }

    @Override
    public PaymentsState evolve(PaymentsState state, PaymentsEvent event) {
        return switch (event) {
            case PaymentListRecorded e ->
                state instanceof NoPayments ? new RecordedPayments(e, new LinkedHashMap<>(), Map.of()) : state;
            case PaymentRecorded e -> state instanceof RecordedPayments list ? list.with(e) : state;
            case PaymentRecovered e ->
                state instanceof RecordedPayments list ? list.with(e.paymentId(), e.amount()) : state;
        };
    }
}
