package id.jejak.worker.event;

import id.jejak.kernel.EventType;
import id.jejak.worker.EngagementId;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From {@code from} on, another role and monthly amount (rupiah) hold under the decree that is the basis of this event. */
@EventType(name = "engagement.terms-set")
public record EngagementTermsSet(
        EngagementId engagementId,
        LocalDate from,
        @Nullable LocalDate to,
        String role,
        BigDecimal monthlyAmount,
        LocalDate effectiveOn)
        implements WorkerEvent {}
