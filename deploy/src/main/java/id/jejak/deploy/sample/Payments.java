package id.jejak.deploy.sample;

import id.jejak.allowance.AllowanceCode;
import id.jejak.command.ClaimedPayment;
import id.jejak.command.RecordPayments;
import id.jejak.command.RecoveryOrder;
import id.jejak.payment.PaymentId;
import id.jejak.payment.PaymentListId;
import id.jejak.payment.command.RecoverPayment;
import id.jejak.worker.command.HoldAllowance;
import id.jejak.worker.command.ReleaseAllowance;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Whom an allowance was paid to, month by month, by hands that do not ask the register first. */
final class Payments {

    private final Script script;
    private final Seed seed;
    private final AllowanceCode allowance;

    Payments(Script script, Seed seed, AllowanceCode allowance) {
        this.script = script;
        this.seed = seed;
        this.allowance = allowance;
    }

    /** The list of a month, paid and recorded on the first workday from the fifth of the next. */
    void list(YearMonth month, List<Row> rows) {
        List<ClaimedPayment> claimed = new ArrayList<>();
        for (Row row : rows) {
            claimed.add(new ClaimedPayment(
                    claimed.size() + 1,
                    row.person() == null ? row.stranger() : null,
                    row.person() == null ? null : row.person().id(),
                    BigDecimal.valueOf(row.amount()),
                    row.role()));
        }
        LocalDate day = paidOn(month);
        script.tell(new RecordPayments(
                id(month),
                allowance,
                month,
                day,
                claimed,
                Said.by("allowance", day, Said.paper(seed, "SPM", allowance.value() + "/" + month, day))));
    }

    /** @param row the number on the list of the month, from 1 */
    void paidBack(LocalDate day, YearMonth month, int row, int amount) {
        script.tell(new RecoveryOrder(new RecoverPayment(
                PaymentId.of(id(month), row),
                BigDecimal.valueOf(amount),
                day,
                Said.by("allowance", day, Said.paper(seed, "STS", allowance.value() + "/" + month + "/" + row, day)))));
    }

    void hold(LocalDate day, Person person, String why) {
        script.tell(new HoldAllowance(person.id(), allowance, Said.by("allowance", day, null, why)));
    }

    void release(LocalDate day, Person person, String why) {
        script.tell(new ReleaseAllowance(person.id(), allowance, Said.by("allowance", day, null, why)));
    }

    private PaymentListId id(YearMonth month) {
        return PaymentListId.from(seed.id("payments/" + allowance.value() + "/" + month));
    }

    private static LocalDate paidOn(YearMonth month) {
        return Workdays.from(month.plusMonths(1).atDay(5), 1).first();
    }
}
