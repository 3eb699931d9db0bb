package id.jejak.query;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Instants and positions of the test's log. */
record TestClock(JdbcClient log) implements LogClock {

    @Override
    public Instant now() {
        return log.sql("select clock_timestamp()")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    @Override
    public long head() {
        return log.sql("select coalesce(max(position), 0) from event_log")
                .query(Long.class)
                .single();
    }

    @Override
    public long positionAt(Instant instant) {
        return log.sql("select coalesce(max(position), 0) from event_log where recorded_at <= :instant")
                .param("instant", instant.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    @Override
    public Instant recordedAt(long position) {
        return log.sql("select recorded_at from event_log where position = :position")
                .param("position", position)
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }
}
