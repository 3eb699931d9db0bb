package id.jejak.projection.scope.view;

import id.jejak.body.AssessorId;
import id.jejak.body.BodyId;
import id.jejak.reference.Region;
import java.util.List;
import java.util.Set;

/**
 * Whom somebody may see: all that any one of these gives, whatever day a question is about. Who has once belonged keeps
 * belonging: an office answers for its past, also where the worker has moved on.
 *
 * @param everything everybody
 * @param regions workers with an engagement under one of them, whenever it was, and the cohorts there
 * @param bodies workers with a case in a cohort of one of them, and its cohorts
 * @param assessors workers whom one of them assesses, and the cohorts of those cases
 */
public record Scope(boolean everything, List<Region> regions, Set<BodyId> bodies, Set<AssessorId> assessors) {

    /** Everybody. */
    public static final Scope ALL = new Scope(true, List.of(), Set.of(), Set.of());

    public Scope {
        regions = List.copyOf(regions);
        bodies = Set.copyOf(bodies);
        assessors = Set.copyOf(assessors);
    }
}
