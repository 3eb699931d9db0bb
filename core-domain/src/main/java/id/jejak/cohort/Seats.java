package id.jejak.cohort;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Who holds a seat, and how many were held on each day. Days count, not the order of recording: a seat recorded today
 * for last week must have been free last week and on every day since.
 *
 * @param takenOn since when each present holder has the seat
 * @param changes by how many the seats held grew or shrank on a day
 */
public record Seats(Map<UUID, LocalDate> takenOn, NavigableMap<LocalDate, Integer> changes) {

    static final Seats NONE = new Seats(Map.of(), new TreeMap<>());

    public Seats {
        takenOn = Map.copyOf(takenOn);
        changes = Collections.unmodifiableNavigableMap(new TreeMap<>(changes));
    }

    /** The workers that hold a seat now. */
    public Set<UUID> holders() {
        return takenOn.keySet();
    }

    /** How many seats were held at the end of {@code day}. */
    public int on(LocalDate day) {
        return sum(changes.headMap(day, true));
    }

    /** Whether one more seat is free on {@code day} and on every later one. */
    boolean roomFrom(LocalDate day, QuotaHistory quota) {
        NavigableSet<LocalDate> days = new TreeSet<>(changes.tailMap(day, false).keySet());
        days.addAll(quota.from().tailMap(day, false).keySet());
        days.add(day);
        int held = sum(changes.headMap(day, false));
        for (LocalDate each : days) {
            held += changes.getOrDefault(each, 0);
            if (held + 1 > quota.on(each)) {
                return false;
            }
        }
        return true;
    }

    /** The most seats that were held on {@code day} or any later one. */
    int mostFrom(LocalDate day) {
        int held = on(day);
        int most = held;
        for (int change : changes.tailMap(day, false).values()) {
            held += change;
            most = Math.max(most, held);
        }
        return most;
    }

    Seats taken(UUID worker, LocalDate day) {
        if (takenOn.containsKey(worker)) {
            return this;
        }
        Map<UUID, LocalDate> next = new TreeMap<>(takenOn);
        next.put(worker, day);
        return new Seats(next, changed(day, 1));
    }

    Seats released(UUID worker, LocalDate day) {
        if (!takenOn.containsKey(worker)) {
            return this;
        }
        Map<UUID, LocalDate> next = new TreeMap<>(takenOn);
        next.remove(worker);
        return new Seats(next, changed(day, -1));
    }

    private NavigableMap<LocalDate, Integer> changed(LocalDate day, int by) {
        NavigableMap<LocalDate, Integer> next = new TreeMap<>(changes);
        next.merge(day, by, Integer::sum);
        return next;
    }

    private static int sum(Map<LocalDate, Integer> changes) {
        return changes.values().stream().mapToInt(Integer::intValue).sum();
    }
}
