package id.jejak.allowance.eligibility;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Spans one after the other in which something holds, or does not.
 *
 * @param first the index of the first of them
 * @param last the index of the last
 * @param since null where it begins with the first of all days
 * @param until null where it is open
 */
record Run(
        boolean holds,
        int first,
        int last,
        @Nullable LocalDate since,
        @Nullable LocalDate until) {}
