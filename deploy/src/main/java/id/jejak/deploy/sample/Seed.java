package id.jejak.deploy.sample;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.UUID;

/**
 * All that looks like chance in the story. What is drawn depends on the seed and on what it is drawn for, never on what
 * was drawn before: a chapter can be added without moving any other.
 */
record Seed(long value) {

    /** The identity of what is called so: a UUID of version 8, for it comes from neither clock nor chance. */
    UUID id(String of) {
        ByteBuffer bytes = ByteBuffer.wrap(hash(of));
        long high = (bytes.getLong() & 0xffff_ffff_ffff_0fffL) | 0x8000L;
        long low = (bytes.getLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    /** A number from {@code least} to {@code most}. */
    int between(int least, int most, String of) {
        return least + Math.floorMod(ByteBuffer.wrap(hash(of)).getInt(), most - least + 1);
    }

    /** One of the choices. */
    <T> T oneOf(List<T> choices, String of) {
        return choices.get(between(0, choices.size() - 1, of));
    }

    private byte[] hash(String of) {
        try {
            return MessageDigest.getInstance("SHA-256").digest((value + "/" + of).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("The JDK lacks SHA-256", e);
        }
    }
}
