package id.jejak.query;

import id.jejak.kernel.BusinessCalendar;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads {@code on} and {@code knownAt}, and finds the position that is meant, once a question. */
@Component
public class Moments {

    /** Western Indonesian time: days begin and end by it. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    /** The log counts in these. */
    private static final Duration MICRO = Duration.ofNanos(1_000);

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern POSITION = Pattern.compile("@([1-9]\\d{0,17})");

    private final LogClock log;
    private final BusinessDay day;

    Moments(LogClock log, BusinessDay day) {
        this.log = log;
        this.day = day;
    }

    /**
     * The moment that the parameters mean. The day defaults to that of {@code knownAt}, else to today.
     *
     * @throws Refused {@code date-invalid}, {@code instant-invalid} or {@code known-at-in-future}
     */
    public Moment of(Times times) {
        String on = times.on();
        String knownAt = times.knownAt();
        if (knownAt == null) {
            return new Moment(on == null ? day.today() : date("on", on), Moment.NOW);
        }
        Matcher position = POSITION.matcher(knownAt);
        if (position.matches()) {
            long at = Long.parseLong(position.group(1));
            notInFuture(at <= log.head());
            return new Moment(on == null ? dayOf(log.recordedAt(at)) : date("on", on), at);
        }
        if (DATE.matcher(knownAt).matches()) {
            LocalDate known = date("knownAt", knownAt);
            Instant lastMicro = end("knownAt", knownAt).minus(MICRO);
            return new Moment(on == null ? known : date("on", on), at(lastMicro));
        }
        Instant instant =
                instant("knownAt", knownAt, "An instant with its offset, a date, or @ with a position, such as @812");
        return new Moment(on == null ? dayOf(instant) : date("on", on), at(instant));
    }

    /** The day that the parameter names, else today. */
    public LocalDate day(@Nullable String on) {
        return on == null ? day.today() : date("on", on);
    }

    private long at(Instant instant) {
        notInFuture(!instant.isAfter(log.now()));
        return log.positionAt(instant);
    }

    private static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    private static void notInFuture(boolean holds) {
        if (!holds) {
            throw Refused.malformed("known-at-in-future", "What will be known then is not known yet", "knownAt");
        }
    }

    /**
     * @throws Refused {@code date-invalid}, also for a day that the calendar of the offices does not have
     */
    public static LocalDate date(String parameter, String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (BusinessCalendar.has(day)) {
                return day;
            }
        } catch (DateTimeException e) {
            // Refused below, as a day out of all time is.
        }
        throw Refused.malformed(
                "date-invalid",
                "A date reads YYYY-MM-DD and lies from " + BusinessCalendar.FIRST + " to " + BusinessCalendar.LAST,
                parameter);
    }

    /**
     * The instant, or the beginning of the day, that the parameter names.
     *
     * @throws Refused {@code date-invalid} or {@code instant-invalid}
     */
    public static Instant beginning(String parameter, String text) {
        return DATE.matcher(text).matches()
                ? date(parameter, text).atStartOfDay(ZONE).toInstant()
                : instant(parameter, text);
    }

    /** What comes next after the instant, or the day, that the parameter names; otherwise the same. */
    public static Instant end(String parameter, String text) {
        return DATE.matcher(text).matches()
                ? date(parameter, text).plusDays(1).atStartOfDay(ZONE).toInstant()
                : instant(parameter, text).plus(MICRO);
    }

    private static Instant instant(String parameter, String text) {
        return instant(parameter, text, "An instant with its offset, or a date");
    }

    private static Instant instant(String parameter, String text, String wanted) {
        try {
            // A plus sign that was not escaped arrives as a space.
            Instant instant = OffsetDateTime.parse(text.replace(' ', '+')).toInstant();
            if (BusinessCalendar.has(dayOf(instant))) {
                return instant;
            }
        } catch (DateTimeException e) {
            // Refused below, as an instant out of all time is.
        }
        throw Refused.malformed("instant-invalid", wanted, parameter);
    }
}
