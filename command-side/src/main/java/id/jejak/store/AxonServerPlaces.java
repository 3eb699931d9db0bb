package id.jejak.store;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Where events stand among all, which an Axon Server does not tell with those of a stream. They are searched for from
 * shortly before they were recorded; a place never changes, so what was passed on the way is kept in memory.
 */
final class AxonServerPlaces {

    private static final int PAGE = 200;

    /** At some hundred bytes each. */
    private static final int KEPT = 100_000;

    private final ToLongFunction<Instant> shortlyBefore;
    private final Pages log;
    private final Map<UUID, Long> kept = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Long> eldest) {
            return size() > KEPT;
        }
    };

    interface Pages {
        /** At most so many events after a position, in order; none at the end. */
        List<LogEntry> after(long position, int limit);
    }

    /** @param shortlyBefore a position before which nothing stands that was recorded at that instant */
    AxonServerPlaces(ToLongFunction<Instant> shortlyBefore, Pages log) {
        this.shortlyBefore = shortlyBefore;
        this.log = log;
    }

    /** @throws StoreUnavailable when the log is away, or holds no such event */
    long of(UUID event, Instant recordedAt) {
        Long known = known(event);
        if (known == null) {
            known = search(event, shortlyBefore.applyAsLong(recordedAt));
        }
        if (known == null) {
            // The clock of the node that wrote it was far off.
            known = search(event, 0);
        }
        if (known == null) {
            throw new StoreUnavailable("The log holds an event of a stream and not of itself", null);
        }
        return known;
    }

    private @Nullable Long search(UUID event, long from) {
        long position = from;
        while (true) {
            List<LogEntry> page = log.after(position, PAGE);
            if (page.isEmpty()) {
                return null;
            }
            page.forEach(entry -> keep(entry.eventId(), entry.position()));
            for (LogEntry entry : page) {
                if (entry.eventId().equals(event)) {
                    return entry.position();
                }
            }
            position = page.getLast().position();
        }
    }

    private @Nullable Long known(UUID event) {
        synchronized (kept) {
            return kept.get(event);
        }
    }

    /** Of an event that is passed anyhow. */
    void keep(UUID event, long position) {
        synchronized (kept) {
            kept.put(event, position);
        }
    }
}
