package id.jejak.payment;

import java.util.UUID;

/** Identity of a payment: that of its list, with the number of its row in the last 16 bits. */
public record PaymentId(UUID value) {

    private static final int MOST = 0xFFFF;

    /** @throws IllegalArgumentException when the row has no number from 1 to 65,535 */
    public static PaymentId of(PaymentListId list, int row) {
        if (row < 1 || row > MOST) {
            throw new IllegalArgumentException("A row has a number from 1 to " + MOST);
        }
        return new PaymentId(
                new UUID(list.value().getMostSignificantBits(), list.value().getLeastSignificantBits() | row));
    }

    /** The list that it stands on. */
    public PaymentListId list() {
        return PaymentListId.from(value);
    }
}
