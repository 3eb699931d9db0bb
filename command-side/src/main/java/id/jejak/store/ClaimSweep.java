package id.jejak.store;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Settles claims whose unit was cut off between the log and the database: by a crash, a lost connection, a database that
 * was away. It runs on each node; that two do the same changes nothing.
 */
final class ClaimSweep implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ClaimSweep.class);

    private final AxonServerLog log;
    private final ClaimsAhead claims;
    private final Duration suspected;
    private final Duration hopeless;
    private final Thread thread;
    private volatile boolean closed;

    /**
     * Begins to sweep.
     *
     * @param suspected after which a note counts as left behind
     * @param hopeless after which a unit that is not in the log is taken never to come there
     */
    ClaimSweep(AxonServerLog log, ClaimsAhead claims, Duration suspected, Duration hopeless) {
        this.log = log;
        this.claims = claims;
        this.suspected = suspected;
        this.hopeless = hopeless;
        this.thread = Thread.ofPlatform().name("jejak-claim-sweep").daemon().start(this::run);
    }

    private void run() {
        while (!closed) {
            try {
                claims.leftBehind(suspected.toSeconds(), hopeless.toSeconds()).forEach(this::decide);
            } catch (StoreException away) {
                LOG.warn("claims left behind are not settled yet: {}", away.getMessage());
            }
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
        }
    }

    private void decide(ClaimsAhead.Noted noted) {
        Optional<String> stored = log.eventAt(noted.stream(), noted.seq());
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
