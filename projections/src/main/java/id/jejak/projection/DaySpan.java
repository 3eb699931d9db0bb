package id.jejak.projection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A fact and the days on which it holds.
 *
 * @param to the last day, null while it is open
 */
public record DaySpan<F>(F fact, LocalDate from, @Nullable LocalDate to) {

    /**
     * The longest spans that these days make.
     *
     * @param turns what holds from each day to the next, in the order of days
     */
    public static <F> List<DaySpan<F>> of(SequencedMap<LocalDate, ? extends Set<F>> turns) {
        List<DaySpan<F>> spans = new ArrayList<>();
        Map<F, LocalDate> open = new LinkedHashMap<>();
        turns.forEach((day, facts) -> {
            for (Iterator<Map.Entry<F, LocalDate>> all = open.entrySet().iterator(); all.hasNext(); ) {
                Map.Entry<F, LocalDate> fact = all.next();
                if (!facts.contains(fact.getKey())) {
                    spans.add(new DaySpan<>(fact.getKey(), fact.getValue(), day.minusDays(1)));
                    all.remove();
                }
            }
            facts.forEach(fact -> open.putIfAbsent(fact, day));
        });
        open.forEach((fact, from) -> spans.add(new DaySpan<>(fact, from, null)));
        return spans;
    }

    /** The first and last day as a table holds them. */
    public List<@Nullable String> days() {
        List<@Nullable String> days = new ArrayList<>();
        days.add(from.toString());
        days.add(to == null ? null : to.toString());
        return days;
    }
}
