package id.jejak.deploy.access;

import id.jejak.access.Identity;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Verified credentials, remembered for a minute: a password hash on each call would cost more than the call. Kept is a
 * keyed hash under a key that lives and dies with this process, never the password. Wrong ones are not remembered.
 */
final class RememberedCredentials {

    static final Duration KEPT = Duration.ofMinutes(1);
    private static final int MOST = 10_000;

    private record Entry(Identity identity, long until) {}

    private final Map<String, Entry> entries = new ConcurrentHashMap<>();
    private final Lock[] turns = Stream.generate(ReentrantLock::new).limit(256).toArray(Lock[]::new);
    private final AtomicLong changes = new AtomicLong();
    private final LongSupplier nanos;
    private final SecretKeySpec key;

    /** @param nanos a clock such as {@link System#nanoTime} */
    RememberedCredentials(LongSupplier nanos) {
        this.nanos = nanos;
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        this.key = new SecretKeySpec(random, "HmacSHA256");
    }

    Optional<Identity> find(String name, String password) {
        Entry entry = entries.get(hash(name, password));
        return entry == null || entry.until() - nanos.getAsLong() <= 0
                ? Optional.empty()
                : Optional.of(entry.identity());
    }

    /** Held while a credential is verified: of many calls that come with it at once, one pays for the hash. */
    Lock turn(String name, String password) {
        return turns[Math.floorMod(hash(name, password).hashCode(), turns.length)];
    }

    /** To be taken before the account is read, and handed to {@link #remember}. */
    long changes() {
        return changes.get();
    }

    /** Does nothing if an account changed since {@code changesSeen}: what was verified may be what was changed. */
    void remember(Identity identity, String password, long changesSeen) {
        long now = nanos.getAsLong();
        if (entries.size() >= MOST) {
            entries.values().removeIf(entry -> entry.until() - now <= 0);
        }
        if (entries.size() >= MOST) {
            return;
        }
        String hash = hash(identity.account(), password);
        entries.put(hash, new Entry(identity, now + KEPT.toNanos()));
        if (changes.get() != changesSeen) {
            entries.remove(hash);
        }
    }

    void forget(String name) {
        changes.incrementAndGet();
        entries.values().removeIf(entry -> entry.identity().account().equals(name));
    }

    private String hash(String name, String password) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            byte[] first = name.getBytes(StandardCharsets.UTF_8);
            // The length keeps ("ab", "c") apart from ("a", "bc").
            mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(first.length).flip());
            mac.update(first);
            return HexFormat.of().formatHex(mac.doFinal(password.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
