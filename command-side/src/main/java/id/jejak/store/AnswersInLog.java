package id.jejak.store;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Answers that travelled with the last event of their unit to an Axon Server, for the case that a node fell before it
 * stored them in the database: then the database catches up with the log.
 */
final class AnswersInLog {

    /** By how much units that were stored at the same time can be answered apart. */
    private static final Duration APART = Duration.ofMinutes(1);

    private static final int PAGE = 1_000;

    private final AxonServerLog log;
    private final BesideTheLog beside;
    private volatile boolean behind = true;

    AnswersInLog(AxonServerLog log, BesideTheLog beside) {
        this.log = log;
        this.beside = beside;
    }

    /** An answer may be in the log alone: the next {@link #catchUp} looks. */
    void mayBeBehind() {
        behind = true;
    }

    /**
     * Stores what may be missing; what is there stays. Costs nothing where nothing may be.
     *
     * @throws StoreUnavailable when log or database is away; then it is still to be done
     */
    void catchUp() {
        if (!behind) {
            return;
        }
        behind = false;
        boolean caughtUp = false;
        try {
            long position = firstInDoubt();
            List<Optional<StoredAnswer>> page = log.answers(position, PAGE);
            while (!page.isEmpty()) {
                for (Optional<StoredAnswer> found : page) {
                    found.ifPresent(stored -> beside.remember(stored.answer(), stored.position()));
                }
                position += page.size();
                page = log.answers(position, PAGE);
            }
            caughtUp = true;
        } finally {
            if (!caughtUp) {
                behind = true;
            }
        }
    }

    private long firstInDoubt() {
        Instant last = log.recordedAt(beside.lastAnswered()).orElse(Instant.EPOCH);
        return last.equals(Instant.EPOCH) ? 0 : log.positionBefore(last.minus(APART));
    }
}
