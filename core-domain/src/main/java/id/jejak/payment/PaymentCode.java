package id.jejak.payment;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** In what a payment disagrees with the register. The codes are part of the API contract, in this order. */
public enum PaymentCode {
    /** The register knows nobody of that number, as far as whoever recorded the list may see. */
    NIK_UNKNOWN,
    /** No engagement was live on any day of the month. */
    NOT_ENGAGED,
    /** On some days of the month none was. */
    PARTLY_ENGAGED,
    /** Eligible on no day of the month; under a draft, as the simulation has it. */
    NOT_ELIGIBLE,
    /** The allowance was held back on the last day of the month, or on the day of the payment. */
    HELD,
    /** Engaged, but neither an engagement of that month nor its terms stand on a decree. */
    NO_DECREE,
    /** Another amount than the decree's of that month, else the version's. */
    AMOUNT_DIFFERS,
    /** Another role than the decree's of that month. */
    ROLE_DIFFERS,
    /** The same person was paid the same allowance for the same month already. */
    PAID_TWICE,
    /** The worker had left by the last day of the month. */
    RETIRED,
    /** No version was in force: it was paid by a draft. */
    SCHEME_DRAFT;

    /** As the contract writes it, such as {@code nik-unknown}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one that the contract writes so; empty where there is none. */
    public static Optional<PaymentCode> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
