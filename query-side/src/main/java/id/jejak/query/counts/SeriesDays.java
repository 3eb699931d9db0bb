package id.jejak.query.counts;

import id.jejak.query.Moments;
import id.jejak.query.Refused;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The days of a series, from the first on and not beyond the last.
 *
 * @param step day, week, month or year
 */
record SeriesDays(
        @Nullable String from,
        @Nullable String to,
        @Nullable String step) {

    private static final int MOST = 400;

    /** @throws Refused {@code parameter-missing}, {@code date-invalid}, {@code period-invalid}, {@code too-many-points} */
    List<LocalDate> days() {
        LocalDate first = Moments.date("from", given("from", from));
        LocalDate last = Moments.date("to", given("to", to));
        ChronoUnit unit = unit(given("step", step));
        if (last.isBefore(first)) {
            throw Refused.malformed("period-invalid", "The period ends before it begins", "from", "to");
        }
        if (unit.between(first, last) >= MOST) {
            throw Refused.malformed("too-many-points", "A series has at most " + MOST + " points", "step");
        }
        List<LocalDate> days = new ArrayList<>();
        // Always from the first day: the 31st stays the last of its month.
        for (int i = 0; !first.plus(i, unit).isAfter(last); i++) {
            days.add(first.plus(i, unit));
        }
        return days;
    }

    private static String given(String parameter, @Nullable String value) {
        if (value == null) {
            throw Refused.malformed("parameter-missing", "A parameter is missing", parameter);
        }
        return value;
    }

    private static ChronoUnit unit(String step) {
        return switch (step) {
            case "day" -> ChronoUnit.DAYS;
            case "week" -> ChronoUnit.WEEKS;
            case "month" -> ChronoUnit.MONTHS;
            case "year" -> ChronoUnit.YEARS;
            default -> throw Refused.malformed("step-invalid", "A step is a day, week, month or year", "step");
        };
    }
}
