package id.jejak.worker.command;

import id.jejak.kernel.Period;
import id.jejak.reference.Category;
import id.jejak.reference.Region;
import id.jejak.worker.EngagementId;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Where and as what somebody works. {@code monthlyAmount} is in rupiah. */
public record EngagementTerms(
        EngagementId engagementId,
        Category category,
        Region region,
        Period period,
        @Nullable String role,
        @Nullable BigDecimal monthlyAmount) {}
