package id.jejak.cohort;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * How many seats there are, from which day on. Days before the first have none.
 *
 * @param from the quota by its first day
 */
public record QuotaHistory(NavigableMap<LocalDate, Integer> from) {

    public QuotaHistory {
        from = Collections.unmodifiableNavigableMap(new TreeMap<>(from));
    }

    static QuotaHistory of(int quota, LocalDate day) {
        return new QuotaHistory(new TreeMap<>(Map.of(day, quota)));
    }

    /** The quota in force on {@code day}, 0 before the first. */
    public int on(LocalDate day) {
        Map.Entry<LocalDate, Integer> entry = from.floorEntry(day);
        return entry == null ? 0 : entry.getValue();
    }

    LocalDate lastRevisedOn() {
        return from.lastKey();
    }

    QuotaHistory revised(int quota, LocalDate day) {
        NavigableMap<LocalDate, Integer> next = new TreeMap<>(from);
        next.put(day, quota);
        return new QuotaHistory(next);
    }
}
