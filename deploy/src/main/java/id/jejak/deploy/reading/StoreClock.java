package id.jejak.deploy.reading;

import id.jejak.query.LogClock;
import id.jejak.store.JejakEventStore;
import java.time.Instant;

/** Instants and positions as the event store has them. */
record StoreClock(JejakEventStore store) implements LogClock {

    @Override
    public Instant now() {
        return store.now();
    }

    @Override
    public long head() {
        return store.lastPosition();
    }

    @Override
    public long positionAt(Instant instant) {
        return store.positionAt(instant);
    }

    @Override
    public Instant recordedAt(long position) {
        return store.recordedAt(position)
                .orElseThrow(() -> new IllegalArgumentException("The log holds no position " + position));
    }
}
