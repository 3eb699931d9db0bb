package id.jejak.projection.cohorts.view;

import id.jejak.body.BodyId;
import id.jejak.projection.scope.view.Scope;
import id.jejak.reference.Region;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which cohorts.
 *
 * @param on the day
 * @param knownAt the position as of which it is known
 * @param within only those of regions under one of these; everywhere where it is empty
 * @param bodies only those of these bodies; of all where it is empty
 * @param scope only those that the reader may see
 * @param status null for both
 * @param cursor where the list goes on, null at its beginning
 */
public record CohortQuery(
        LocalDate on,
        long knownAt,
        List<Region> within,
        List<BodyId> bodies,
        Scope scope,
        @Nullable CohortStatus status,
        @Nullable String cursor,
        int limit) {

    public CohortQuery {
        within = List.copyOf(within);
        bodies = List.copyOf(bodies);
    }
}
