package id.jejak.command.payment;

import id.jejak.kernel.BusinessCalendar;
import id.jejak.kernel.Rejection;
import java.time.YearMonth;
import java.util.regex.Pattern;

/** A month as callers write it, such as 2018-10. */
public record MonthText(String value) {

    private static final Pattern SHAPE = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])");

    /** @throws Rejection {@code month-invalid} */
    public MonthText {
        Rejection.unless(
                SHAPE.matcher(value).matches()
                        && BusinessCalendar.has(YearMonth.parse(value).atDay(1)),
                "month-invalid",
                "A month reads YYYY-MM",
                "month");
    }

    YearMonth month() {
        return YearMonth.parse(value);
    }
}
