package id.jejak.payment;

import id.jejak.worker.WorkerId;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A row of a list, held against the register.
 *
 * @param row its number on the list, from 1
 * @param worker whom the list or the register names, null where neither does
 * @param nik masked, null where the list names a worker by another id
 * @param nikKey the number's code under the product's secret, by which the same number is found again; null where the list
 *     gives none
 * @param amount rupiah
 */
public record PaymentRow(
        int row,
        @Nullable WorkerId worker,
        @Nullable String nik,
        @Nullable String nikKey,
        BigDecimal amount,
        @Nullable String role,
        Judgement judgement) {}
