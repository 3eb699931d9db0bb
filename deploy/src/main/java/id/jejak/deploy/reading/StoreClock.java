package id.jejak.deploy.reading;

import id.jejak.projection.view.ProjectionsUnavailable;
import id.jejak.query.LogClock;
import id.jejak.store.JejakEventStore;
import id.jejak.store.StoreException;
import java.time.Instant;
import java.util.function.Supplier;

/** Instants and positions as the event store has them. */
record StoreClock(JejakEventStore store) implements LogClock {

    @Override
    public Instant now() {
        return asked(store::now);
    }

    @Override
    public long head() {
        return asked(store::lastPosition);
    }

    @Override
    public long positionAt(Instant instant) {
        return asked(() -> store.positionAt(instant));
    }

    @Override
    public Instant recordedAt(long position) {
        return asked(() -> store.recordedAt(position))
                .orElseThrow(() -> new IllegalArgumentException("The log holds no position " + position));
    }

    /** For who asks, a log that is away is no other trouble than read models that are. */
    static <T> T asked(Supplier<T> question) {
        try {
            return question.get();
        } catch (StoreException away) {
            throw new ProjectionsUnavailable(away);
        }
    }
}
