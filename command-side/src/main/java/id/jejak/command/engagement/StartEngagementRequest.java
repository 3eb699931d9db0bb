package id.jejak.command.engagement;

import id.jejak.command.edge.BasisFields;
import id.jejak.command.edge.CommandRequest;
import id.jejak.command.edge.Shape;
import id.jejak.kernel.Period;
import id.jejak.reference.Category;
import id.jejak.reference.Region;
import id.jejak.worker.EngagementId;
import id.jejak.worker.command.EngagementTerms;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where and as what somebody begins to work. {@code monthlyAmount} is in rupiah. */
record StartEngagementRequest(
        @Shape(Category.class) String category,
        @Shape(Region.class) String region,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable String role,
        @Nullable BigDecimal monthlyAmount,
        @Nullable LocalDate effectiveOn,
        @Nullable String reason,
        @Nullable BasisFields basis)
        implements CommandRequest {

    EngagementTerms terms(EngagementId id) {
        return new EngagementTerms(
                id, new Category(category), new Region(region), new Period(from, to), role, monthlyAmount);
    }

    @Override
    public String toString() {
        return getClass().getSimpleName();
    }
}
