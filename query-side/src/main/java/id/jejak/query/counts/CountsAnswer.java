package id.jejak.query.counts;

import id.jejak.projection.counts.view.Counts;
import java.time.LocalDate;
import java.util.List;

/**
 * How many people there are on a day.
 *
 * @param total distinct people, so it can be less than the sum
 */
record CountsAnswer(LocalDate on, List<CountItem> items, long total) {

    static CountsAnswer of(Counts counts, CountKeys by) {
        return new CountsAnswer(
                counts.on(),
                counts.items().stream().map(item -> CountItem.of(item, by)).toList(),
                counts.total());
    }
}
