package id.jejak.worker.state;

import id.jejak.kernel.Period;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Role and monthly amount (rupiah) as a decree sets them for a period. */
public record Terms(
        Period period, @Nullable String role, @Nullable BigDecimal monthlyAmount) {}
