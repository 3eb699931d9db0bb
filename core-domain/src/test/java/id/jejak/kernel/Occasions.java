package id.jejak.kernel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Occasions of the sample's February 2018, for specs. */
public final class Occasions {

    private Occasions() {}

    /** 2018 in February. */
    public static LocalDate feb(int day) {
        return LocalDate.of(2018, 2, day);
    }

    /** Somebody acts on that day, without a document. */
    public static Occasion on(LocalDate today) {
        return occasion(today, null, null, null);
    }

    /** Somebody acts today, for another day, without a document. */
    public static Occasion on(LocalDate today, LocalDate effectiveOn) {
        return occasion(today, effectiveOn, null, null);
    }

    /** Somebody acts on that day on the strength of a decree. */
    public static Occasion decreed(LocalDate today) {
        return decreed(today, today);
    }

    /** Somebody acts today, for another day, on the strength of a decree. */
    public static Occasion decreed(LocalDate today, LocalDate effectiveOn) {
        return occasion(today, effectiveOn, Basis.of("SK", "1/2018", today), null);
    }

    /** As {@link #decreed(LocalDate, LocalDate)}, and says why. */
    public static Occasion reasoned(LocalDate today, LocalDate effectiveOn, String reason) {
        return occasion(today, effectiveOn, Basis.of("SK", "1/2018", today), reason);
    }

    private static Occasion occasion(
            LocalDate today, @Nullable LocalDate effectiveOn, @Nullable Basis basis, @Nullable String reason) {
        return new Occasion("somebody", today, effectiveOn, basis, reason);
    }
}
