package id.jejak.query.payments;

import id.jejak.payment.Judgement;
import id.jejak.payment.PaymentCode;
import id.jejak.payment.PaymentOutcome;
import id.jejak.projection.payments.view.PaymentEntry;
import id.jejak.reference.Region;
import id.jejak.worker.WorkerId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A payment.
 *
 * @param codes as it was recorded
 * @param recovered rupiah
 * @param asKnown as it is judged by what was known at the moment asked for; null where it names nobody
 */
record PaymentItem(
        UUID paymentId,
        UUID listId,
        int row,
        long position,
        String scheme,
        String month,
        LocalDate paidOn,
        @Nullable UUID workerId,
        @Nullable String region,
        @Nullable String nik,
        BigDecimal amount,
        @Nullable String role,
        PaymentOutcome outcome,
        List<String> codes,
        @Nullable BigDecimal expectedAmount,
        @Nullable Boolean eligible,
        Instant recordedAt,
        BigDecimal recovered,
        @Nullable JudgedAnswer asKnown) {

    static PaymentItem of(PaymentEntry entry, @Nullable Judgement judgement) {
        WorkerId worker = entry.worker();
        Region region = entry.region();
        return new PaymentItem(
                entry.id().value(),
                entry.id().list().value(),
                entry.row(),
                entry.position(),
                entry.paid().scheme().value(),
                entry.paid().month().toString(),
                entry.paid().paidOn(),
                worker == null ? null : worker.value(),
                region == null ? null : region.code(),
                entry.nik(),
                entry.paid().amount(),
                entry.paid().role(),
                entry.outcome(),
                entry.codes(),
                entry.expected(),
                entry.eligible(),
                entry.recordedAt(),
                entry.recovered(),
                judgement == null ? null : JudgedAnswer.of(judgement));
    }

    /** How it agrees with the register. */
    record JudgedAnswer(
            PaymentOutcome outcome,
            List<String> codes,
            @Nullable BigDecimal expectedAmount,
            @Nullable Boolean eligible) {

        private static JudgedAnswer of(Judgement judgement) {
            return new JudgedAnswer(
                    judgement.outcome(),
                    judgement.codes().stream().map(PaymentCode::code).toList(),
                    judgement.expected(),
                    judgement.eligible());
        }
    }
}
