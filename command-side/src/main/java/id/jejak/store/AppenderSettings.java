package id.jejak.store;

import java.time.Duration;

/**
 * The limits of waiting.
 *
 * @param queueUnits units that may wait, beyond which callers get {@link StoreOverloaded}
 * @param queueBytes bytes that may wait
 * @param callerPatience how long a caller waits for its outcome
 * @param reconnectPatience how long the appender tries to learn what became of units when the database went away
 */
public record AppenderSettings(int queueUnits, long queueBytes, Duration callerPatience, Duration reconnectPatience) {

    /** 10,000 units or 64 MB, 20 s, 5 s. */
    public static AppenderSettings defaults() {
        return new AppenderSettings(10_000, 64L * 1024 * 1024, Duration.ofSeconds(20), Duration.ofSeconds(5));
    }
}
