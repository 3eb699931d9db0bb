package id.jejak.payment;

import id.jejak.reference.Region;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a payment agrees with the register.
 *
 * @param codes in what it does not, in the order of the contract
 * @param expected rupiah that the decree of the month sets, else the version; null where neither does
 * @param eligible whether on any day of the month; null where nobody is known or there is no such allowance
 * @param region where the worker was engaged in the month, else where last; null where nobody is known
 */
public record Judgement(
        Set<PaymentCode> codes,
        @Nullable BigDecimal expected,
        @Nullable Boolean eligible,
        @Nullable Region region) {

    /** Of nobody that is known. */
    public static final Judgement UNKNOWN = new Judgement(EnumSet.of(PaymentCode.NIK_UNKNOWN), null, null, null);

    public Judgement {
        codes = codes.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(codes));
    }

    /** The same, of somebody who was paid before. */
    public Judgement paidTwice() {
        EnumSet<PaymentCode> all = EnumSet.of(PaymentCode.PAID_TWICE);
        all.addAll(codes);
        return new Judgement(all, expected, eligible, region);
    }

    /** What it comes to. */
    public PaymentOutcome outcome() {
        if (codes.contains(PaymentCode.NIK_UNKNOWN)) {
            return PaymentOutcome.UNKNOWN;
        }
        return codes.isEmpty() ? PaymentOutcome.MATCHED : PaymentOutcome.FLAGGED;
    }
}
