package id.jejak.store;

import id.jejak.store.codec.EventCodec;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
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
 * The event store on PostgreSQL. Positions are dense from 1 and become visible in order: who has read up to p has read
 * all of 1..p, for ever. What a unit of work publishes is durable when its PREPARE_COMMIT ends, together with its
 * {@link AppendResources}. The aggregate identifier is the whole name of the stream, such as {@code worker:<uuid>}.
 *
 * <p>Not promised: snapshots, subscribing processors, and that an event can be decoded when it can be read.
 */
public final class JejakEventStore extends AbstractEventStore implements MeterBinder, AutoCloseable {

    private final LogReader reader;
    private final LogHead head;
    private final LogListener listener;
    private final GroupCommitAppender appender;

    private JejakEventStore(Parts parts) {
        super(parts);
        this.reader = parts.reader;
        this.head = parts.head;
        this.listener = parts.listener;
        this.appender = parts.appender;
    }

    /**
     * Opens the store on a database that has been migrated.
     *
     * @param pool where reads take connections, briefly
     * @param own gives connections outside any pool: one for the appender, one for the listener, kept open
     * @throws StoreUnavailable when the database cannot be reached
     * @throws IllegalStateException when its encoding is not UTF8
     */
    public static JejakEventStore open(DataSource pool, DataSource own, EventCodec codec, AppenderSettings settings) {
        requireUtf8(own);
        return new JejakEventStore(new Parts(pool, own, codec, settings));
    }

    private static void requireUtf8(DataSource own) {
        try (Connection connection = own.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("show server_encoding")) {
            row.next();
            if (!row.getString(1).equals("UTF8")) {
                throw new IllegalStateException("The database's encoding must be UTF8, not " + row.getString(1));
            }
        } catch (SQLException e) {
            throw new StoreUnavailable("The database cannot be reached", e);
        }
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken after) {
        return new LogStream(reader, head, LogStorageEngine.position(after));
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
        return reader.answer(key);
    }

    /** At most {@code limit} rows after a position, in order and without a gap, undecoded. */
    public List<LogEntry> entries(long after, int limit) {
        return reader.entries(after, limit);
    }

    /** The end of the log as of now, 0 while it is empty. */
    public long lastPosition() {
        return reader.lastPosition();
    }

    /** The instant by the clock that events are recorded by: the database's. */
    public Instant now() {
        return reader.now();
    }

    /**
     * The last position recorded at or before an instant, 0 if there is none. Once answered it stays: a batch in flight is
     * waited for. Not promised for an instant after {@link #now()}.
     */
    public long positionAt(Instant instant) {
        return reader.positionAt(instant);
    }

    /** When an event was recorded; empty beyond the end of the log. */
    public Optional<Instant> recordedAt(long position) {
        return reader.recordedAt(position);
    }

    /** The stream that holds a claim now. */
    public Optional<String> claimant(String kind, String key) {
        return reader.claimant(kind, key);
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
        listener.close();
        head.close();
    }

    /** Builds the parts before Axon's constructor wants the engine. */
    private static final class Parts extends Builder {

        private final LogReader reader;
        private final LogHead head = new LogHead();
        private final LogListener listener;
        private final GroupCommitAppender appender;

        private Parts(DataSource pool, DataSource own, EventCodec codec, AppenderSettings settings) {
            this.reader = new LogReader(pool, codec);
            this.listener = new LogListener(own, head);
            this.appender = new GroupCommitAppender(own, settings, head::advanceTo);
            storageEngine(new LogStorageEngine(codec, reader, appender));
        }
    }
}
