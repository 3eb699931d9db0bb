package id.jejak.query.counts;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.stream.Collectors;

/**
 * What changed between two moments.
 *
 * @param items only the keys whose counts differ: those of the first moment in its order, then those that came besides
 * @param total1 distinct people at the first moment
 * @param total2 the same at the second; equal totals can hide people who came and others who went
 */
record CountsDiffAnswer(LocalDate on1, LocalDate on2, List<CountChange> items, long total1, long total2) {

    static CountsDiffAnswer of(CountsAnswer first, CountsAnswer second) {
        SequencedMap<SequencedMap<String, String>, Long> before = counts(first);
        SequencedMap<SequencedMap<String, String>, Long> after = counts(second);
        SequencedSet<SequencedMap<String, String>> keys = new LinkedHashSet<>(before.sequencedKeySet());
        keys.addAll(after.sequencedKeySet());
        List<CountChange> changes = keys.stream()
                .map(key -> new CountChange(key, before.getOrDefault(key, 0L), after.getOrDefault(key, 0L)))
                .filter(item -> item.change() != 0)
                .toList();
        return new CountsDiffAnswer(first.on(), second.on(), changes, first.total(), second.total());
    }

    private static SequencedMap<SequencedMap<String, String>, Long> counts(CountsAnswer answer) {
        return answer.items().stream()
                .collect(Collectors.toMap(CountItem::keys, CountItem::count, Long::sum, LinkedHashMap::new));
    }
}
