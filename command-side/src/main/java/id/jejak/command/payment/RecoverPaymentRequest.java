package id.jejak.command.payment;

import id.jejak.command.edge.BasisFields;
import id.jejak.command.edge.CommandRequest;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** So many rupiah, paid back on that day. */
record RecoverPaymentRequest(
        BigDecimal amount,
        LocalDate paidOn,
        @Nullable LocalDate effectiveOn,
        @Nullable String reason,
        @Nullable BasisFields basis)
        implements CommandRequest {

    @Override
    public String toString() {
        return getClass().getSimpleName();
    }
}
