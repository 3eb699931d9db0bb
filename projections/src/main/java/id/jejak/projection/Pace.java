package id.jejak.projection;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** How many a second there were of late: over the last ten seconds, the one that runs not counted. */
final class Pace {

    private static final int SECONDS = 10;

    private final LongSupplier nanos;

    /** By the second modulo their number; the one that runs besides. */
    private final long[] counts = new long[SECONDS + 1];

    private final long begin;
    private long second;

    /** @param nanos a clock such as {@link System#nanoTime} */
    Pace(LongSupplier nanos) {
        this.nanos = nanos;
        this.begin = nanos.getAsLong();
    }

    synchronized void add(long count) {
        moveOn();
        counts[slot(second)] += count;
    }

    synchronized double perSecond() {
        moveOn();
        long all = 0;
        for (long count : counts) {
            all += count;
        }
        long whole = Math.min(second, SECONDS);
        return whole == 0 ? all : (double) (all - counts[slot(second)]) / whole;
    }

    private void moveOn() {
        long now = TimeUnit.NANOSECONDS.toSeconds(nanos.getAsLong() - begin);
        for (long passed = Math.max(second + 1, now - SECONDS); passed <= now; passed++) {
            counts[slot(passed)] = 0;
        }
        second = now;
    }

    private static int slot(long second) {
        return (int) (second % (SECONDS + 1));
    }
}
