package id.jejak.query.console.overview;

import id.jejak.projection.counts.view.Count;
import id.jejak.projection.counts.view.CountKey;
import id.jejak.projection.counts.view.Counts;
import id.jejak.worker.Phase;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * People by category and phase, with their sums.
 *
 * @param phases those in which anybody is, in the order of the path
 * @param sums of each phase
 * @param sum of all rows
 * @param total distinct people, so it can be less than the sum
 */
record CategoryByPhase(List<Phase> phases, List<Row> rows, List<Long> sums, long sum, long total) {

    /** The people of a category, one number for each phase. */
    record Row(String category, List<Long> counts, long sum) {

        private static Row of(String category, List<Phase> phases, List<Count> items) {
            List<Long> counts = byPhase(phases, items);
            return new Row(category, counts, added(counts));
        }
    }

    static CategoryByPhase of(Counts counts) {
        List<Count> items = counts.items();
        List<Phase> phases = Stream.of(Phase.values())
                .filter(phase -> items.stream().anyMatch(item -> is(item, phase)))
                .toList();
        Map<String, List<Count>> byCategory = items.stream()
                .collect(Collectors.groupingBy(
                        item -> item.keys().getOrDefault(CountKey.CATEGORY, ""), TreeMap::new, Collectors.toList()));
        List<Long> sums = byPhase(phases, items);
        return new CategoryByPhase(
                phases,
                byCategory.entrySet().stream()
                        .map(entry -> Row.of(entry.getKey(), phases, entry.getValue()))
                        .toList(),
                sums,
                added(sums),
                counts.total());
    }

    private static List<Long> byPhase(List<Phase> phases, List<Count> items) {
        return phases.stream()
                .map(phase -> items.stream()
                        .filter(item -> is(item, phase))
                        .mapToLong(Count::count)
                        .sum())
                .toList();
    }

    private static boolean is(Count item, Phase phase) {
        return phase.name().equals(item.keys().get(CountKey.PHASE));
    }

    private static long added(List<Long> counts) {
        return counts.stream().mapToLong(Long::longValue).sum();
    }
}
