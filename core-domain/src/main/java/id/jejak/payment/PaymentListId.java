package id.jejak.payment;

import java.util.UUID;

/** Identity of a list of payments. Its last 16 bits are zero, so that a payment can be told by its row. */
public record PaymentListId(UUID value) {

    private static final long ROW = 0xFFFFL;

    /** The list that takes its identity from {@code minted}, but for the last 16 bits. */
    public static PaymentListId from(UUID minted) {
        return new PaymentListId(new UUID(minted.getMostSignificantBits(), minted.getLeastSignificantBits() & ~ROW));
    }
}
