package id.jejak.command.worker;

import id.jejak.command.edge.BasisFields;
import id.jejak.command.edge.Shape;
import id.jejak.kernel.Period;
import id.jejak.reference.Category;
import id.jejak.reference.Region;
import id.jejak.worker.EngagementId;
import id.jejak.worker.command.EngagementTerms;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The engagement that comes with a registration. */
record FirstEngagement(
        @Shape(Category.class) String category,
        @Shape(Region.class) String region,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable String role,
        @Nullable BigDecimal monthlyAmount,
        @Nullable BasisFields basis) {

    EngagementTerms terms(EngagementId id) {
        return new EngagementTerms(
                id, new Category(category), new Region(region), new Period(from, to), role, monthlyAmount);
    }
}
