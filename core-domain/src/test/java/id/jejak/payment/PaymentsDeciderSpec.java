package id.jejak.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.jejak.allowance.AllowanceCode;
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
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What becomes of a list of payments. */
class PaymentsDeciderSpec {

    private static final PaymentsDecider DECIDER = new PaymentsDecider();
    private static final PaymentListId LIST = PaymentListId.from(new UUID(1, -1));
    private static final LocalDate PAID = LocalDate.of(2018, 11, 5);
    private static final Occasion OCCASION = new Occasion("allowance", LocalDate.of(2018, 12, 31), null, null, null);

    private final List<PaymentsEvent> history = new ArrayList<>();

    @Test
    void records_the_list_and_each_payment_from_the_day_of_the_payment() {
        List<PaymentsEvent> events =
                DECIDER.decide(list(YearMonth.of(2018, 10), PAID, row(1, 500), row(7, 300)), state());
        assertThat(events)
                .hasSize(3)
                .allSatisfy(event -> assertThat(event.effectiveOn()).isEqualTo(PAID));
        assertThat(events.getFirst()).isInstanceOf(PaymentListRecorded.class);
        assertThat(events.get(2)).isInstanceOfSatisfying(PaymentRecorded.class, payment -> {
            assertThat(payment.row()).isEqualTo(7);
            assertThat(payment.paymentId()).isEqualTo(PaymentId.of(LIST, 7));
            assertThat(payment.paymentId().list()).isEqualTo(LIST);
            assertThat(payment.outcome()).isEqualTo(PaymentOutcome.UNKNOWN);
            assertThat(payment.codes()).containsExactly("nik-unknown");
        });
    }

    @Test
    void refuses_what_is_still_to_come_and_a_list_recorded_before() {
        assertThat(refusal(list(YearMonth.of(2019, 1), PAID, row(1, 500)))).isEqualTo("effective-in-future");
        assertThat(refusal(list(YearMonth.of(2018, 10), LocalDate.of(2019, 1, 1), row(1, 500))))
                .isEqualTo("effective-in-future");
        assertThat(refusal(list(YearMonth.of(2018, 10), PAID))).isEqualTo("list-invalid");
        given(list(YearMonth.of(2018, 10), PAID, row(1, 500)));
        assertThat(refusal(list(YearMonth.of(2018, 10), PAID, row(1, 500)))).isEqualTo("list-already-recorded");
    }

    @Test
    void pays_back_no_more_than_was_paid_in_however_many_parts() {
        given(list(YearMonth.of(2018, 10), PAID, row(1, 500)));
        given(recovery(1, 200, PAID));
        given(recovery(1, 299, PAID.plusDays(1)));
        assertThat(refusal(recovery(1, 2, PAID))).isEqualTo("recovery-exceeds-payment");
        assertThat(DECIDER.decide(recovery(1, 1, PAID), state()))
                .hasSize(1)
                .allSatisfy(event -> assertThat(event).isInstanceOf(PaymentRecovered.class));
    }

    @Test
    void refuses_a_recovery_of_nothing_of_no_payment_and_out_of_time() {
        assertThat(refusal(recovery(1, 1, PAID))).isEqualTo("unknown-payment");
        given(list(YearMonth.of(2018, 10), PAID, row(1, 500)));
        assertThat(refusal(recovery(2, 1, PAID))).isEqualTo("unknown-payment");
        assertThat(refusal(recovery(1, 0, PAID))).isEqualTo("amount-invalid");
        assertThat(refusal(recovery(1, -1, PAID))).isEqualTo("amount-invalid");
        assertThat(refusal(recovery(1, 1, PAID.minusDays(1)))).isEqualTo("period-invalid");
        assertThat(refusal(recovery(1, 1, LocalDate.of(2019, 1, 1)))).isEqualTo("effective-in-future");
    }

    private PaymentsState state() {
        return DECIDER.fold(history);
    }

    private void given(PaymentsCommand command) {
        history.addAll(DECIDER.decide(command, state()));
    }

    private String refusal(PaymentsCommand command) {
        return catchThrowableOfType(Rejection.class, () -> DECIDER.decide(command, state()))
                .code();
    }

    private static RecordPaymentList list(YearMonth month, LocalDate paidOn, PaymentRow... rows) {
        return new RecordPaymentList(
                LIST,
                new AllowanceCode("UJI"),
                month,
                paidOn,
                List.of(new Region("32.17")),
                "digest",
                List.of(rows),
                OCCASION);
    }

    private static PaymentRow row(int number, int amount) {
        return new PaymentRow(
                number, null, "3217************", "1:key", new BigDecimal(amount), null, Judgement.UNKNOWN);
    }

    private static RecoverPayment recovery(int row, int amount, LocalDate paidOn) {
        return new RecoverPayment(PaymentId.of(LIST, row), new BigDecimal(amount), paidOn, OCCASION);
    }
}
