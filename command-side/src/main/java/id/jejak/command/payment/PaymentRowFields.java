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
        Rejection.unless(
                isGiven(nik) != isGiven(workerId),
                "row-invalid",
                "A payment names a NIK or a worker",
                "nik",
                "workerId");
        BigDecimal paid = amount;
        if (paid == null || paid.signum() <= 0) {
            throw new Rejection("amount-invalid", "A payment has an amount", "amount");
        }
        Rejection.unless(
                role == null || role.length() <= LONGEST_ROLE, "role-invalid", "No role has so long a name", "role");
        return new ClaimedPayment(
                row,
                isGiven(nik) ? new Nik(nik.strip()) : null,
                isGiven(workerId) ? worker(workerId.strip()) : null,
                paid,
                isGiven(role) ? role.strip() : null);
    }

    private static WorkerId worker(String id) {
        try {
            return new WorkerId(UUID.fromString(id));
        } catch (IllegalArgumentException malformed) {
            throw new Rejection("worker-invalid", "A worker's id is a UUID", "workerId");
        }
    }

    private static boolean isGiven(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    @Override
    public String toString() {
        return getClass().getSimpleName();
    }
}
