package id.jejak.command.request;

import id.jejak.command.edge.BasisFields;
import id.jejak.command.edge.CommandRequest;
import id.jejak.kernel.Rejection;
import id.jejak.worker.FactValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a field of an event holds in truth: a text, or a number where the field counts something; null for nothing. */
record RequestCorrectionRequest(
        UUID eventId,
        String field,
        @Nullable Object value,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate effectiveOn,
        @Nullable String reason,
        @Nullable BasisFields basis)
        implements CommandRequest {

    private static final Set<String> NUMBERS = Set.of("hours", "score", "monthlyAmount");

    /** @throws Rejection {@code value-invalid} */
    @Nullable
    FactValue held() {
        return switch (value) {
            case null -> null;
            case String text -> new FactValue(text);
            case Integer number when NUMBERS.contains(field) -> new FactValue(number.toString());
            case Long number when NUMBERS.contains(field) -> new FactValue(number.toString());
            case Double amount
            when NUMBERS.contains(field) && Double.isFinite(amount) ->
                new FactValue(BigDecimal.valueOf(amount).toPlainString());
            default -> throw new Rejection("value-invalid", "The field holds no such thing", "value");
        };
    }

    @Override
    public String toString() {
        return getClass().getSimpleName();
    }
}
