package id.jejak.store;

import id.jejak.store.codec.EventCodec;
import id.jejak.store.codec.EventSerializer;
import id.jejak.store.codec.StoredJson;
import id.jejak.store.codec.StoredMetadata;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.LazyDeserializingObject;
import org.axonframework.serialization.SerializedMessage;

/** The log in PostgreSQL, read each time in one short statement on a pooled connection. */
final class LogReader implements Log {

    private static final String COLUMNS = "select position, event_id, stream, stream_type, seq, type, revision,"
            + " recorded_at, payload, metadata from event_log ";

    private final DataSource pool;
    private final LogHead head;
    private final EventSerializer serializer;

    LogReader(DataSource pool, LogHead head, EventCodec codec) {
        this.pool = pool;
        this.head = head;
        this.serializer = new EventSerializer(codec);
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> open(long position) {
        return new LogStream(this, head, position);
    }

    @Override
    public List<GenericTrackedDomainEventMessage<?>> after(long position, int limit) {
        return query(
                COLUMNS + "where position > ? order by position limit ?",
                statement -> {
                    statement.setLong(1, position);
                    statement.setInt(2, limit);
                },
                this::message);
    }

    @Override
    public List<LogEntry> entries(long position, int limit) {
        return query(
                "select position, event_id, stream, seq, type, revision, recorded_at, effective_on, payload, metadata"
                        + " from event_log where position > ? order by position limit ?",
                statement -> {
                    statement.setLong(1, position);
                    statement.setInt(2, limit);
                },
                row -> new LogEntry(
                        row.getLong("position"),
                        row.getObject("event_id", UUID.class),
                        row.getString("stream"),
                        row.getLong("seq"),
                        row.getString("type"),
                        row.getInt("revision"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        row.getObject("effective_on", LocalDate.class),
                        row.getString("payload"),
                        row.getString("metadata")));
    }

    @Override
    public List<GenericTrackedDomainEventMessage<?>> ofStream(String stream, long firstSeq) {
        return query(
                COLUMNS + "where stream = ? and seq >= ? order by seq",
                statement -> {
                    statement.setString(1, stream);
                    statement.setLong(2, firstSeq);
                },
                this::message);
    }

    @Override
    public Map<String, Long> lastSeqs(Collection<String> streams) {
        Map<String, Long> last = new HashMap<>();
        query(
                "select asked.stream, last.seq from unnest(?) as asked (stream) cross join lateral (select seq"
                        + " from event_log where stream = asked.stream order by seq desc limit 1) as last",
                statement -> statement.setObject(1, streams.toArray(String[]::new)),
                row -> last.put(row.getString(1), row.getLong(2)));
        return last;
    }

    @Override
    public long lastPosition() {
        return query("select coalesce(max(position), 0) from event_log", _ -> {}, row -> row.getLong(1))
                .getFirst();
    }

    @Override
    public long positionBefore(Instant instant) {
        Instant micros = instant.truncatedTo(ChronoUnit.MICROS);
        OffsetDateTime bound =
                (micros.equals(instant) ? micros : micros.plus(1, ChronoUnit.MICROS)).atOffset(ZoneOffset.UTC);
        return query("select position_before(?)", statement -> statement.setObject(1, bound), row -> row.getLong(1))
                .getFirst();
    }

    @Override
    public Instant now() {
        return instants("select clock_timestamp()", _ -> {}).getFirst();
    }

    @Override
    public long positionAt(Instant instant) {
        OffsetDateTime micros = instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
        return query("select position_at(?)", statement -> statement.setObject(1, micros), row -> row.getLong(1))
                .getFirst();
    }

    @Override
    public Optional<Instant> recordedAt(long position) {
        return instants(
                        "select recorded_at from event_log where position = ?",
                        statement -> statement.setLong(1, position))
                .stream()
                .findFirst();
    }

    private List<Instant> instants(String sql, Binder binder) {
        return query(
                sql,
                binder,
                row -> Objects.requireNonNull(row.getObject(1, OffsetDateTime.class))
                        .toInstant());
    }

    private GenericTrackedDomainEventMessage<?> message(ResultSet row) throws SQLException {
        String stream = row.getString(3);
        StoredJson payload = new StoredJson(stream, row.getString(6), row.getInt(7), row.getString(9));
        Instant recordedAt =
                Objects.requireNonNull(row.getObject(8, OffsetDateTime.class)).toInstant();
        return new GenericTrackedDomainEventMessage<>(
                new GlobalSequenceTrackingToken(row.getLong(1)),
                row.getString(4),
                stream,
                row.getLong(5),
                new SerializedMessage<>(
                        row.getString(2),
                        new LazyDeserializingObject<Object>(payload, serializer),
                        new LazyDeserializingObject<MetaData>(
                                new StoredMetadata(stream, row.getString(10)), serializer)),
                () -> recordedAt);
    }

    private <T> List<T> query(String sql, Binder binder, RowReader<T> reader) {
        try (Connection connection = pool.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            binder.bind(statement);
            List<T> rows = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    rows.add(reader.read(row));
                }
            }
            return rows;
        } catch (SQLException e) {
            throw new StoreUnavailable("The log cannot be read", e);
        }
    }

    private interface Binder {
        void bind(PreparedStatement statement) throws SQLException;
    }

    private interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }
}
