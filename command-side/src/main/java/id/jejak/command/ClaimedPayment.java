package id.jejak.command;

import id.jejak.worker.Nik;
import id.jejak.worker.WorkerId;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A row as the list has it: whom it names by one of the two.
 *
 * @param row its number on the list, from 1
 * @param amount rupiah
 */
public record ClaimedPayment(
        int row,
        @Nullable Nik nik,
        @Nullable WorkerId worker,
        BigDecimal amount,
        @Nullable String role) {

    /** @throws IllegalArgumentException unless exactly one of the two names somebody */
    public ClaimedPayment {
        if ((nik == null) == (worker == null)) {
            throw new IllegalArgumentException("A payment names a NIK or a worker");
        }
    }
}
