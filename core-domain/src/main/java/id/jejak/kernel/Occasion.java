package id.jejak.kernel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Under what circumstances a command is given. Everything a decision needs of the world around it comes in here, so
 * that deciding stays a pure function.
 *
 * @param actor the account that acts; an assessor's account name is the assessor's id
 * @param today the business day in Asia/Jakarta on which the command is given
 * @param effectiveOn the day the caller asks the facts to hold from, null for the command's own default
 * @param basis the document it stands on, null where none was given
 * @param reason why, in the caller's words, null where none was given
 */
public record Occasion(
        String actor,
        LocalDate today,
        @Nullable LocalDate effectiveOn,
        @Nullable Basis basis,
        @Nullable String reason) {

    /** The asked day, else {@code otherwise}. */
    public LocalDate effectiveOnOr(LocalDate otherwise) {
        return effectiveOn == null ? otherwise : effectiveOn;
    }

    /** As {@link #effectiveOnOr}, for facts that cannot lie ahead. @throws Rejection {@code effective-in-future} */
    public LocalDate effectiveByNowOr(LocalDate otherwise) {
        LocalDate day = effectiveOnOr(otherwise);
        Rejection.unless(
                !day.isAfter(today), "effective-in-future", "This cannot take effect after today", "effectiveOn");
        return day;
    }

    /** The same, standing on another document where none was given. */
    public Occasion orOn(@Nullable Basis otherwise) {
        return basis == null ? new Occasion(actor, today, effectiveOn, otherwise, reason) : this;
    }

    /** @throws Rejection {@code basis-required} where no document was given */
    public Basis requireBasis() {
        if (basis == null) {
            throw new Rejection("basis-required", "A basis document is required", "basis");
        }
        return basis;
    }

    /** @throws Rejection {@code reason-required} where no reason was given */
    public String requireReason() {
        if (reason == null || reason.isBlank()) {
            throw new Rejection("reason-required", "A reason is required", "reason");
        }
        return reason;
    }
}
