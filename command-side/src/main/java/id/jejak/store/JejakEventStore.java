package id.jejak.store;

import id.jejak.store.codec.EventCodec;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.axonframework.common.Registration;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.AbstractEventStore;
import org.jspecify.annotations.Nullable;

/**
 * The event store. Positions are dense from 1 and become visible in order: who has read up to p has read all of 1..p, for
 * ever. What a unit of work publishes is stored when its PREPARE_COMMIT ends, together with its {@link AppendResources}.
 * The aggregate identifier is the whole name of the stream, such as {@code worker:<uuid>}.
 *
 * <p>On PostgreSQL all of a unit is durable in one transaction. On Axon Server the log is there, and claims and answers in
 * PostgreSQL: {@link AxonServerAppender} says what that weakens.
 *
 * <p>Not promised: snapshots, subscribing processors, and that an event can be decoded when it can be read.
 */
public final class JejakEventStore extends AbstractEventStore implements MeterBinder, AutoCloseable {

    private final Log log;
    private final Appender appender;
    private final BesideTheLog beside;
    private final List<Runnable> others;

    private JejakEventStore(Parts parts) {
        super(parts);
        this.log = parts.log;
        this.appender = parts.appender;
        this.beside = parts.beside;
        this.others = parts.others;
    }

    /**
     * Opens the store on a PostgreSQL database that has been migrated.
     *
     * @param pool where reads take connections, briefly
     * @param own gives connections outside any pool: one for the appender, one for the listener, kept open
     * @throws StoreUnavailable when the database cannot be reached
     * @throws IllegalStateException when its encoding is not UTF8, or its log is kept on an Axon Server
     */
    public static JejakEventStore open(DataSource pool, DataSource own, EventCodec codec, AppenderSettings settings) {
        BesideTheLog beside = new BesideTheLog(pool);
        beside.requireUtf8();
        beside.requireLogHere();
        LogHead head = new LogHead();
        LogListener listener = new LogListener(own, head);
        return new JejakEventStore(new Parts(
                codec,
                new LogReader(pool, head, codec),
                new GroupCommitAppender(own, settings, head::advanceTo),
                beside,
                listener::close,
                head::close));
    }

    /**
     * Opens the store on an Axon Server, with claims and answers in a PostgreSQL database that has been migrated.
     *
     * @param pool where claims and answers take connections, briefly
     * @throws StoreUnavailable when the server cannot be reached
     * @throws IllegalStateException when the database holds a log of its own, or belongs to another one
     */
    public static JejakEventStore onAxonServer(AxonServerSettings server, DataSource pool, EventCodec codec) {
        AxonServerLog log = AxonServerLog.connect(server, codec);
        BesideTheLog beside = new BesideTheLog(pool);
        try {
            beside.requireLogElsewhere(log.lastPosition());
            Appender appender = new AxonServerAppender(log, new ClaimsAhead(pool), beside);
            return new JejakEventStore(new Parts(codec, log, appender, beside, log::close));
        } catch (RuntimeException unfit) {
            log.close();
            throw unfit;
        }
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken after) {
        return log.open(LogStorageEngine.position(after));
    }

    /**
     * Refused: a subscriber is called when the events are stored already, and its failure would be reported as theirs.
     *
     * @throws UnsupportedOperationException always
     */
    @Override
    public Registration subscribe(Consumer<List<? extends EventMessage<?>>> eventProcessor) {
        throw new UnsupportedOperationException("Processors read the log; none subscribes to the store");
    }

    /**
     * Stores an answer that goes with no event, such as a refusal, durably.
     *
     * @throws AlreadyAnswered when the key was used before
     */
    public Appended remember(Answer answer) {
        return appender.append(new AppendUnit(List.of(), List.of(), List.of(), answer, null));
    }

    /** What was answered first under a key. */
    public Optional<StoredAnswer> answer(IdempotencyKey key) {
        return beside.answer(key);
    }

    /** At most {@code limit} rows after a position, in order and without a gap, undecoded. */
    public List<LogEntry> entries(long after, int limit) {
        return log.entries(after, limit);
    }

    /** The sequence number of each stream's last event, in one question; a stream without events is left out. */
    public Map<String, Long> lastSeqs(Collection<String> streams) {
        return log.lastSeqs(streams);
    }

    /** The end of the log as of now, 0 while it is empty. */
    public long lastPosition() {
        return log.lastPosition();
    }

    /** The instant by the clock that events are recorded by: the database's, or on Axon Server this node's. */
    public Instant now() {
        return log.now();
    }

    /**
     * The last position recorded at or before an instant, 0 if there is none. Once answered it stays: a batch in flight is
     * waited for. Not promised for an instant after {@link #now()}.
     */
    public long positionAt(Instant instant) {
        return log.positionAt(instant);
    }

    /** When an event was recorded; empty beyond the end of the log. */
    public Optional<Instant> recordedAt(long position) {
        return log.recordedAt(position);
    }

    /** The stream that holds a claim now. */
    public Optional<String> claimant(String kind, String key) {
        return beside.claimant(kind, key);
    }

    /** Whether it is known by which secret claims and answers are keyed. */
    public boolean isKeyed() {
        return beside.isKeyed();
    }

    /**
     * Whether claims and answers are keyed by the secret of that proof. The first proof there is, of any node, is kept for
     * ever.
     */
    public boolean isKeyedBy(byte[] proof) {
        return beside.isKeyedBy(proof);
    }

    /** Measures appends, batches and conflicts there from now on, under names that begin with {@code jejak.append}. */
    @Override
    public void bindTo(MeterRegistry registry) {
        appender.meters().bindTo(registry);
    }

    /** Writes what waits, then gives up all connections of its own. */
    @Override
    public void close() {
        appender.close();
        others.forEach(Runnable::run);
    }

    /** Collects the parts before Axon's constructor wants the engine. */
    private static final class Parts extends Builder {

        private final Log log;
        private final Appender appender;
        private final BesideTheLog beside;
        private final List<Runnable> others;

        private Parts(EventCodec codec, Log log, Appender appender, BesideTheLog beside, Runnable... others) {
            this.log = log;
            this.appender = appender;
            this.beside = beside;
            this.others = List.of(others);
            storageEngine(new LogStorageEngine(codec, log, appender));
        }
    }
}
