package id.jejak.projection.payments.view;

import id.jejak.payment.PaidFor;
import id.jejak.payment.PaymentId;
import id.jejak.payment.PaymentOutcome;
import id.jejak.reference.Region;
import id.jejak.worker.WorkerId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A payment.
 *
 * @param position of its event
 * @param row its number on the list
 * @param worker null where nobody is known, or whoever is may not be seen by the reader
 * @param nik masked, null where the list gives none
 * @param codes as it was recorded
 * @param expected rupiah, null where nothing set an amount
 * @param eligible as it was recorded, null where that could not be told
 * @param recovered rupiah that were paid back, as known at the position asked for
 * @param twice whether the same was paid to the same person before and not paid back as a whole, as known then
 */
public record PaymentEntry(
        PaymentId id,
        long position,
        UUID eventId,
        int row,
        PaidFor paid,
        @Nullable WorkerId worker,
        @Nullable Region region,
        @Nullable String nik,
        PaymentOutcome outcome,
        List<String> codes,
        @Nullable BigDecimal expected,
        @Nullable Boolean eligible,
        Instant recordedAt,
        BigDecimal recovered,
        boolean twice) {

    public PaymentEntry {
        codes = List.copyOf(codes);
    }
}
