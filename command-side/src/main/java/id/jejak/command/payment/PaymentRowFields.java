package id.jejak.command.payment;

import id.jejak.command.ClaimedPayment;
import id.jejak.kernel.Rejection;
import id.jejak.worker.Nik;
import id.jejak.worker.WorkerId;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of a list: whom it names by NIK or by id. What is wrong with it is told of the row, not of the list. */
record PaymentRowFields(
        @Nullable String nik,
        @Nullable String workerId,
        @Nullable BigDecimal amount,
        @Nullable String role) {

    private static final int LONGEST_ROLE = 200;

    /** @throws Rejection {@code nik-malformed} or a code that ends in {@code -invalid} */
    ClaimedPayment claimed(int row) {
        String number = given(nik);
        String id = given(workerId);
        String named = given(role);
        Rejection.unless(
                (number == null) != (id == null),
                "row-invalid",
                "A payment names a NIK or a worker",
                "nik",
                "workerId");
        BigDecimal paid = amount;
        if (paid == null || paid.signum() <= 0) {
            throw new Rejection("amount-invalid", "A payment has an amount", "amount");
        }
        Rejection.unless(
                named == null || named.length() <= LONGEST_ROLE, "role-invalid", "No role has so long a name", "role");
        return new ClaimedPayment(
                row, number == null ? null : new Nik(number), id == null ? null : worker(id), paid, named);
    }

    private static WorkerId worker(String id) {
        try {
            return new WorkerId(UUID.fromString(id));
        } catch (IllegalArgumentException malformed) {
            throw new Rejection("worker-invalid", "A worker's id is a UUID", "workerId");
        }
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    @Override
    public String toString() {
        return getClass().getSimpleName();
    }
}
