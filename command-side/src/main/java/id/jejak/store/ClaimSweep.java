package id.jejak.store;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Settles claims and answers whose unit was cut off between the log and the database: by a crash, a lost connection, a
 * database that was away. It runs on each node; that two do the same changes nothing.
 */
final class ClaimSweep implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ClaimSweep.class);

    private final BiFunction<String, Long, Optional<String>> eventAt;
    private final ClaimsAhead claims;
    private final Runnable answers;
    private final Duration suspected;
    private final Duration hopeless;
    private final Thread thread;
    private volatile boolean closed;

    /**
     * Begins to sweep.
     *
     * @param eventAt the identity of the event at that place of a stream, empty while there is none
     * @param answers stores answers that are in the log alone
     * @param suspected after which a note counts as left behind
     * @param hopeless after which a unit that is not in the log is taken never to come there
     */
    ClaimSweep(
            BiFunction<String, Long, Optional<String>> eventAt,
            ClaimsAhead claims,
            Runnable answers,
            Duration suspected,
            Duration hopeless) {
        this.eventAt = eventAt;
        this.claims = claims;
        this.answers = answers;
        this.suspected = suspected;
        this.hopeless = hopeless;
        this.thread = Thread.ofPlatform().name("jejak-claim-sweep").daemon().start(this::run);
    }

    private void run() {
        while (!closed) {
            try {
                attempt(answers);
                attempt(this::settleAll);
            } catch (StoreException away) {
                LOG.warn("what was left behind is not settled yet: {}", away.getMessage());
            }
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
        }
    }

    /** One thing that fails by itself is tried again with the next sweep, and keeps nothing else from being settled. */
    private static void attempt(Runnable step) {
        try {
            step.run();
        } catch (StoreException away) {
            throw away;
        } catch (RuntimeException | Error unexpected) {
            LOG.error(
                    "a part of what was left behind is not settled: {}",
                    unexpected.getClass().getName());
        }
    }

    private void settleAll() {
        for (ClaimsAhead.Noted noted : claims.leftBehind(suspected.toSeconds(), hopeless.toSeconds())) {
            attempt(() -> decide(noted));
        }
    }

    private void decide(ClaimsAhead.Noted noted) {
        Optional<String> stored = eventAt.apply(noted.stream(), noted.seq());
        if (stored.isPresent() && stored.get().equals(noted.unit().toString())) {
            claims.settle(noted.unit());
            LOG.info("claims of a stored unit were left behind and are settled");
        } else if (stored.isPresent() || noted.old()) {
            claims.forget(noted.unit());
            LOG.info("claims of a unit that was never stored are let go");
        }
    }

    @Override
    public void close() {
        closed = true;
        LockSupport.unpark(thread);
        try {
            thread.join(Duration.ofSeconds(2));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
