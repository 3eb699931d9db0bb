package id.jejak.query.console.overview;

import id.jejak.projection.counts.view.Count;
import id.jejak.projection.counts.view.CountKey;
import id.jejak.projection.counts.view.Counts;
import id.jejak.worker.Phase;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * People by category and phase, with their sums. The phases are the rows: there are more of them than a screen is wide.
 *
 * @param categories those in which anybody is
 * @param rows of the phases in which anybody is, in the order of the path
 * @param sums of each category
 * @param sum of all rows
 * @param total distinct people, so it can be less than the sum
 */
record CategoryByPhase(List<String> categories, List<Row> rows, List<Long> sums, long sum, long total) {

    /** The people in a phase, one number for each category. */
    record Row(Phase phase, List<Long> counts, long sum) {

        private static Row of(Phase phase, List<String> categories, List<Count> items) {
            List<Long> counts = byCategory(categories, items, item -> is(item, phase));
            return new Row(phase, counts, added(counts));
        }
    }

    static CategoryByPhase of(Counts counts) {
        List<Count> items = counts.items();
        List<String> categories = items.stream()
                .filter(item -> item.count() > 0)
                .map(CategoryByPhase::category)
                .distinct()
                .sorted()
                .toList();
        List<Row> rows = Stream.of(Phase.values())
                .map(phase -> Row.of(phase, categories, items))
                .filter(row -> row.sum() > 0)
                .toList();
        List<Long> sums = byCategory(categories, items, _ -> true);
        return new CategoryByPhase(categories, rows, sums, added(sums), counts.total());
    }

    private static List<Long> byCategory(List<String> categories, List<Count> items, Predicate<Count> which) {
        return categories.stream()
                .map(category -> items.stream()
                        .filter(which)
                        .filter(item -> category(item).equals(category))
                        .mapToLong(Count::count)
                        .sum())
                .toList();
    }

    private static String category(Count item) {
        return item.keys().getOrDefault(CountKey.CATEGORY, "");
    }

    private static boolean is(Count item, Phase phase) {
        return phase.name().equals(item.keys().get(CountKey.PHASE));
    }

    private static long added(List<Long> counts) {
        return counts.stream().mapToLong(Long::longValue).sum();
    }
}
