package id.jejak.projection.register.view;

import id.jejak.reference.Category;
import id.jejak.reference.Region;
import id.jejak.worker.EngagementId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Work in one programme and region that is live on the day.
 *
 * @param to the last day, null while it is open
 */
public record LiveEngagement(
        EngagementId id,
        Category category,
        Region region,
        LocalDate from,
        @Nullable LocalDate to) {}
