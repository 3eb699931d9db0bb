package id.jejak.deploy.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** Some working days on which something is done, a part of it on each. Public holidays are not known here. */
record Workdays(List<LocalDate> days) {

    Workdays {
        days = List.copyOf(days);
    }

    /** That many, Mondays to Fridays, the first of them on or after {@code from}. */
    static Workdays from(LocalDate from, int count) {
        return new Workdays(Stream.iterate(from, day -> day.plusDays(1))
                .filter(Workdays::isWorkday)
                .limit(count)
                .toList());
    }

    static Workdays from(String from, int count) {
        return from(LocalDate.parse(from), count);
    }

    static Workdays on(String... days) {
        return new Workdays(Stream.of(days).map(LocalDate::parse).toList());
    }

    LocalDate first() {
        return days.getFirst();
    }

    /** The items in their order, an equal part on each day. */
    <T> void spread(List<T> items, BiConsumer<LocalDate, T> deed) {
        for (int i = 0; i < items.size(); i++) {
            deed.accept(days.get(i * days.size() / items.size()), items.get(i));
        }
    }

    private static boolean isWorkday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
