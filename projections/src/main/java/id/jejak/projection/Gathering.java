package id.jejak.projection;

import java.util.concurrent.TimeUnit;

/**
 * While events keep coming, pages are some milliseconds apart: what is recorded in between shares each model's transaction.
 * The first event after a pause is handed on at once. For one thread.
 */
final class Gathering {

    private static final long APART_NANOS = TimeUnit.MILLISECONDS.toNanos(8);

    private long began = System.nanoTime() - APART_NANOS;

    /** A page was handed on: what comes from now on is gathered. */
    void begin() {
        began = System.nanoTime();
    }

    void await() throws InterruptedException {
        long left = began + APART_NANOS - System.nanoTime();
        if (left > 0) {
            TimeUnit.NANOSECONDS.sleep(left);
        }
    }
}
