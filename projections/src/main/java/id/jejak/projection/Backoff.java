package id.jejak.projection;

import java.util.concurrent.TimeUnit;

/** How long to leave a troubled database alone: twice as long each time, up to two seconds. */
final class Backoff {

    private static final long FIRST = TimeUnit.MILLISECONDS.toNanos(20);
    private static final long LONGEST = TimeUnit.SECONDS.toNanos(2);

    private long next = FIRST;

    long nanos() {
        long now = next;
        next = Math.min(LONGEST, next * 2);
        return now;
    }

    void reset() {
        next = FIRST;
    }
}
