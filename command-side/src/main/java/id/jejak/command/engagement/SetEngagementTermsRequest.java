package id.jejak.command.engagement;

import id.jejak.command.edge.BasisFields;
import id.jejak.command.edge.CommandRequest;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Role and monthly amount, in rupiah, from a day on. */
record SetEngagementTermsRequest(
        LocalDate from,
        @Nullable LocalDate to,
        String role,
        BigDecimal monthlyAmount,
        @Nullable LocalDate effectiveOn,
        @Nullable String reason,
        @Nullable BasisFields basis)
        implements CommandRequest {

    @Override
    public String toString() {
        return getClass().getSimpleName();
    }
}
