package id.jejak.kernel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days from a first to a last, both included.
 *
 * @param to the last day, null while it is open
 */
public record Period(LocalDate from, @Nullable LocalDate to) {

    /** @throws Rejection {@code period-invalid} when the last day is before the first */
    public Period {
        Rejection.unless(
                to == null || !to.isBefore(from), "period-invalid", "The period ends before it begins", "from", "to");
    }

    /** Whether {@code day} lies within. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /** Whether the two share a day. */
    public boolean overlaps(Period other) {
        return (other.to == null || !from.isAfter(other.to)) && (to == null || !other.from.isAfter(to));
    }

    /** The same beginning with another last day. */
    public Period until(@Nullable LocalDate lastDay) {
        return new Period(from, lastDay);
    }
}
