package id.jejak.kernel;

import java.time.LocalDate;

/**
 * The days that anybody may name. What lies outside is a slip of the pen, and the farthest of it fits into no database:
 * Java counts to the year 999,999,999.
 */
public final class BusinessCalendar {

    /** The first day that may be named. */
    public static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

    /** The last. */
    public static final LocalDate LAST = LocalDate.of(2999, 12, 31);

    private BusinessCalendar() {}

    /** Whether the day may be named. */
    public static boolean has(LocalDate day) {
        return !day.isBefore(FIRST) && !day.isAfter(LAST);
    }
}
