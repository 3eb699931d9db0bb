package id.jejak.command.edge;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Mints identities: UUID version 7 of RFC 9562, which begin with the time and so lie together in an index. */
public final class Ids {

    private Ids() {}

    /** A new one. */
    public static UUID next() {
        return of(
                System.currentTimeMillis(),
                ThreadLocalRandom.current().nextLong(),
                ThreadLocalRandom.current().nextLong());
    }

    static UUID of(long millis, long random, long moreRandom) {
        long high = (millis << 16) | 0x7000 | (random & 0x0fff);
        long low = (moreRandom & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
