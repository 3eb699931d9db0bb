package id.jejak.store;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.axonframework.modelling.command.ConcurrencyException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes units to an Axon Server. All events of a unit are stored or none, and conflicts within a stream are found as on
 * PostgreSQL. Weaker than there:
 *
 * <ul>
 *   <li>Claims are taken before the events are stored, and settled after: no two streams ever hold the same one, but after
 *       a crash a claim is held in suspense until the {@link ClaimSweep} has asked the server.
 *   <li>An answer is stored after the events, with which it travels: a start catches up with those that a crash cut off.
 *       The same key is carried out again where two nodes get it at the same moment, or where it is sent again within a
 *       moment of {@code outcome-unknown}.
 *   <li>The position is the end of the log after the unit was stored: never less than the unit's own, but more where others
 *       append at the same time.
 *   <li>The instant of recording is this node's: among units that are stored at the same time it may fall.
 * </ul>
 */
final class AxonServerAppender implements Appender {

    private static final Logger LOG = LoggerFactory.getLogger(AxonServerAppender.class);
    private static final Duration SUSPECTED = Duration.ofSeconds(5);
    private static final Duration HOPELESS = Duration.ofMinutes(1);

    private final AxonServerLog log;
    private final ClaimsAhead claims;
    private final BesideTheLog beside;
    private final AnswersInLog answers;
    private final ClaimSweep sweep;
    private final AppendMeters meters;

    AxonServerAppender(AxonServerLog log, ClaimsAhead claims, BesideTheLog beside) {
        this.log = log;
        this.claims = claims;
        this.beside = beside;
        this.meters = new AppendMeters(log.writes()::inFlight);
        this.answers = new AnswersInLog(log, beside);
        answers.catchUp();
        this.sweep = new ClaimSweep(log::eventAt, claims, answers::catchUp, SUSPECTED, HOPELESS);
    }

    @Override
    public Appended append(AppendUnit unit) {
        if (unit.answer != null) {
            Optional<StoredAnswer> first = beside.answer(unit.answerKey());
            if (first.isPresent()) {
                throw new AlreadyAnswered(first.get());
            }
        }
        return unit.events.isEmpty() ? remember(unit) : store(unit);
    }

    private Appended remember(AppendUnit unit) {
        long end = log.lastPosition();
        if (unit.answer != null && !beside.remember(unit.answer, end)) {
            throw new AlreadyAnswered(beside.answer(unit.answerKey()).orElseThrow());
        }
        return new Appended(end + 1, 0, log.now());
    }

    private Appended store(AppendUnit unit) {
        if (ClaimsAhead.concern(unit)) {
            claims.note(unit);
        }
        Instant recordedAt;
        try {
            recordedAt = log.writes().store(unit);
        } catch (OutcomeUnknown left) {
            answers.mayBeBehind();
            throw left; // claims and answer are left to the sweep
        } catch (RuntimeException notStored) {
            if (notStored instanceof ConcurrencyException) {
                meters.conflicted(1);
            }
            letGo(unit, notStored);
            throw notStored;
        }
        int count = unit.events.size();
        meters.stored(1, count);
        long end = position();
        settle(unit, end);
        return new Appended(end - count + 1, count, recordedAt);
    }

    private long position() {
        try {
            return log.lastPosition();
        } catch (StoreUnavailable away) {
            answers.mayBeBehind();
            throw new OutcomeUnknown("Stored, but the server does not say where", away);
        }
    }

    private void letGo(AppendUnit unit, RuntimeException notStored) {
        if (ClaimsAhead.concern(unit)) {
            try {
                claims.forget(ClaimsAhead.name(unit));
            } catch (StoreUnavailable away) {
                notStored.addSuppressed(away); // the sweep does it later
            }
        }
    }

    /** The events are stored, whatever becomes of this: a caller who heard otherwise would give the command again. */
    private void settle(AppendUnit unit, long end) {
        try {
            if (ClaimsAhead.concern(unit)) {
                claims.settle(ClaimsAhead.name(unit));
            }
            if (unit.answer != null) {
                beside.remember(unit.answer, end);
            }
        } catch (StoreUnavailable away) {
            answers.mayBeBehind();
            LOG.warn("a unit is stored; its claims and its answer will be settled later", away);
        }
    }

    @Override
    public AppendMeters meters() {
        return meters;
    }

    @Override
    public void close() {
        sweep.close();
    }
}
