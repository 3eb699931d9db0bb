package id.jejak.store;

import id.jejak.store.codec.TextCheck;
import java.util.HexFormat;

/**
 * What is to be answered again under a key.
 *
 * @param bodyHmac a keyed hash of the request, by which another body under the same key is noticed
 * @param outcome the answer, in whatever form the edge keeps it; the position is kept beside it
 */
public record Answer(IdempotencyKey key, Digest bodyHmac, String outcome) {

    /** @throws id.jejak.kernel.Rejection {@code text-invalid} */
    public Answer {
        TextCheck.require(outcome);
    }

    /** Bytes by value. */
    public record Digest(String hex) {

        /** From the bytes of a hash. */
        public static Digest of(byte[] bytes) {
            return new Digest(HexFormat.of().formatHex(bytes));
        }

        byte[] bytes() {
            return HexFormat.of().parseHex(hex);
        }
    }
}
