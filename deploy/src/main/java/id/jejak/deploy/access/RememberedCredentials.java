package id.jejak.deploy.access;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Verified credentials, remembered for a minute: a password hash on each call would cost more than the call. Kept is a
 * keyed hash under a key that lives and dies with this process, never the password. Wrong ones are not remembered. The
 * account's stored hash is a part of it: once that is another, what was remembered of the old one is known no more.
 */
final class RememberedCredentials {

    static final Duration KEPT = Duration.ofMinutes(1);
    private static final int MOST = 10_000;

    private final Map<String, Long> untilByHash = new ConcurrentHashMap<>();
    private final Lock[] turns = Stream.generate(ReentrantLock::new).limit(256).toArray(Lock[]::new);
    private final LongSupplier nanos;
    private final SecretKeySpec key;

    /** @param nanos a clock such as {@link System#nanoTime} */
    RememberedCredentials(LongSupplier nanos) {
        this.nanos = nanos;
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        this.key = new SecretKeySpec(random, "HmacSHA256");
    }

    /** Whether it was verified, less than a minute ago, that the password is the account's. */
    boolean knows(Accounts.Stored account, String password) {
        Long until = untilByHash.get(hash(account, password));
        return until != null && until - nanos.getAsLong() > 0;
    }

    /** Held while a credential is verified: of many calls that come with it at once, one pays for the hash. */
    Lock turn(String name, String password) {
        return turns[Math.floorMod(hash(name, password).hashCode(), turns.length)];
    }

    void remember(Accounts.Stored account, String password) {
        long now = nanos.getAsLong();
        if (untilByHash.size() >= MOST) {
            untilByHash.values().removeIf(until -> until - now <= 0);
        }
        if (untilByHash.size() < MOST) {
            untilByHash.put(hash(account, password), now + KEPT.toNanos());
        }
    }

    private String hash(Accounts.Stored account, String password) {
        return hash(account.identity().account(), account.passwordHash(), password);
    }

    private String hash(String... parts) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            for (String part : parts) {
                byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
                // The length keeps ("ab", "c") apart from ("a", "bc").
                mac.update(
                        ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
                mac.update(bytes);
            }
            return HexFormat.of().formatHex(mac.doFinal());
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
