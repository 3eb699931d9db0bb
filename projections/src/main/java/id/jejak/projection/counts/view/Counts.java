package id.jejak.projection.counts.view;

import java.time.LocalDate;
import java.util.List;

/**
 * How many people there were on a day.
 *
 * @param items by the keys that were asked for, in their order; someone with two engagements may stand in two of them
 * @param total distinct people, so it can be less than the sum
 */
public record Counts(LocalDate on, List<Count> items, long total) {

    public Counts {
        items = List.copyOf(items);
    }
}
