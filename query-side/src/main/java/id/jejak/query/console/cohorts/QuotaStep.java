package id.jejak.query.console.cohorts;

import id.jejak.projection.cohorts.view.CohortCard;
import id.jejak.projection.cohorts.view.QuotaFrom;
import id.jejak.projection.trail.view.TrailEntry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quota, from when it holds, and what the trail says of how it came about.
 *
 * @param by null where the reader may not see the trail, or it has not come that far
 */
record QuotaStep(QuotaFrom quota, @Nullable TrailEntry by) {

    static List<QuotaStep> of(CohortCard card, List<TrailEntry> told) {
        return card.quotaHistory().stream()
                .map(quota -> new QuotaStep(
                        quota,
                        told.stream()
                                .filter(entry -> entry.position() == quota.position())
                                .findFirst()
                                .orElse(null)))
                .toList();
    }
}
