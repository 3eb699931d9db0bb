package id.jejak.projection.counts.view;

import id.jejak.projection.scope.view.Scope;
import id.jejak.reference.Category;
import id.jejak.reference.Region;
import id.jejak.worker.Phase;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whom to count, and by what.
 *
 * @param by in any combination; none asks for the total alone
 * @param knownAt the position as of which it is known
 * @param engagedOnly whether only people with a live engagement count
 * @param within only those of regions under one of these; everywhere where it is empty
 * @param scope only those whom the reader may see, by where they were on the day
 * @param regionDepth how many segments of the region's code make a key, 1 to 4
 */
public record CountQuery(
        Set<CountKey> by,
        long knownAt,
        boolean engagedOnly,
        List<Region> within,
        Scope scope,
        int regionDepth,
        @Nullable Category category,
        @Nullable Phase phase) {

    public CountQuery {
        by = by.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(by));
        within = List.copyOf(within);
        if (regionDepth < 1 || regionDepth > 4) {
            throw new IllegalArgumentException("A region's code has 1 to 4 segments");
        }
    }

    /** The same, as known at that position. */
    public CountQuery asKnownAt(long position) {
        return new CountQuery(by, position, engagedOnly, within, scope, regionDepth, category, phase);
    }
}
