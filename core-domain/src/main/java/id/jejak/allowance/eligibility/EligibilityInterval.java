package id.jejak.allowance.eligibility;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days on which a worker is eligible, or is not, without a break.
 *
 * @param to the last of them, null where it is open
 * @param closedBy null where it is open
 */
public record EligibilityInterval(
        LocalDate from,
        @Nullable LocalDate to,
        boolean eligible,
        Turn openedBy,
        @Nullable Turn closedBy) {

    /** Whether it has that day. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
