package id.jejak.worker.event;

import id.jejak.kernel.EventType;
import id.jejak.reference.Category;
import id.jejak.reference.Region;
import id.jejak.worker.EngagementId;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The worker began to work in a programme and region, under the decree that is the basis of this event. {@code monthlyAmount} is in rupiah. */
@EventType(name = "engagement.started")
public record EngagementStarted(
        EngagementId engagementId,
        Category category,
        Region region,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable String role,
        @Nullable BigDecimal monthlyAmount,
        LocalDate effectiveOn)
        implements WorkerEvent {}
