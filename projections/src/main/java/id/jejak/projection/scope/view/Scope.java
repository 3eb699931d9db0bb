package id.jejak.projection.scope.view;

import id.jejak.body.AssessorId;
import id.jejak.body.BodyId;
import id.jejak.reference.Region;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Whom somebody may see: all that any one of these gives. It is about today, whatever day a question is about.
 *
 * @param everything everybody
 * @param regions workers who belong under one of them, and the cohorts there. A worker belongs where an engagement has
 *     not ended; when every one has, where any was
 * @param bodies workers with a case in a cohort of one of them, and its cohorts
 * @param assessors workers whom one of them assesses, and the cohorts of those cases
 */
public record Scope(
        boolean everything, List<Region> regions, Set<BodyId> bodies, Set<AssessorId> assessors, LocalDate today) {

    /** Everybody. */
    public static final Scope ALL = new Scope(true, List.of(), Set.of(), Set.of(), LocalDate.MIN);

    public Scope {
        regions = List.copyOf(regions);
        bodies = Set.copyOf(bodies);
        assessors = Set.copyOf(assessors);
    }
}
