package id.jejak.command;

import id.jejak.store.JejakEventStore;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.axonframework.common.Registration;
import org.axonframework.common.caching.Cache;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * The streams that were last decided on, folded, so that a command need not read them again. Axon keeps one under the
 * stream's lock and throws it away when its unit of work fails.
 *
 * <p>Another node may have written since. An event that follows from what is outdated conflicts in the store; a refusal
 * would not, nor would finding that nothing is to be done, so whoever does either asks {@link #areOutdated} and decides
 * again on what {@link #readAnew} loads.
 *
 * <p>Axon's cache knows no unit of work, so what one used is told by its resources, in this order: its repository calls
 * {@link #get} once the stream is locked, which notes a stream that was found; {@link StreamFamily} calls {@link #loaded}
 * before anything is applied, which notes how far such a one reached; and the repository calls {@link #put} when the unit
 * saves its streams, by then with what it applied. A stream that the unit has loaded itself is as stored and is not noted.
 */
final class KeptStreams implements Cache {

    private static final String USED = KeptStreams.class.getName() + ".used";
    private static final String ANEW = KeptStreams.class.getName() + ".anew";
    private static final long NOT_LOADED_YET = -1;

    private final Map<Object, Object> kept;

    /** @param most how many; the one that was not used for longest goes first */
    KeptStreams(int most) {
        this.kept = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Object, Object> eldest) {
                return size() > most;
            }
        };
    }

    /** Makes the unit of work at hand load what is stored. */
    static void readAnew() {
        CurrentUnitOfWork.get().resources().put(ANEW, true);
    }

    /** Tells up to which event the stream is that the unit of work at hand has just loaded. */
    static void loaded(String stream, long lastSeq) {
        used(CurrentUnitOfWork.get().resources()).computeIfPresent(stream, (_, _) -> lastSeq);
    }

    /** Whether the unit of work at hand decided on something that was kept and has more events in the store. */
    static boolean areOutdated(JejakEventStore store) {
        Map<String, Long> used = used(CurrentUnitOfWork.get().resources());
        return !used.isEmpty() && !store.lastSeqs(used.keySet()).equals(used);
    }

    @SuppressWarnings("unchecked") // nobody else puts something there
    private static Map<String, Long> used(Map<String, Object> unit) {
        return (Map<String, Long>) unit.computeIfAbsent(USED, _ -> new HashMap<String, Long>());
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // Axon's: whoever asks knows what it put there
    public <K, V> @Nullable V get(K key) {
        Map<String, Object> unit = CurrentUnitOfWork.get().resources();
        if (unit.containsKey(ANEW)) {
            return null;
        }
        Object found;
        synchronized (kept) {
            found = kept.get(key);
        }
        if (found != null) {
            used(unit).put(key.toString(), NOT_LOADED_YET);
        }
        return (V) found;
    }

    @Override
    public void put(Object key, Object value) {
        synchronized (kept) {
            kept.put(key, value);
        }
    }

    @Override
    public boolean putIfAbsent(Object key, Object value) {
        synchronized (kept) {
            return kept.putIfAbsent(key, value) == null;
        }
    }

    @Override
    public <T> T computeIfAbsent(Object key, Supplier<T> value) {
        throw new UnsupportedOperationException("Repositories get and put");
    }

    @Override
    public boolean remove(Object key) {
        synchronized (kept) {
            return kept.remove(key) != null;
        }
    }

    @Override
    public void removeAll() {
        synchronized (kept) {
            kept.clear();
        }
    }

    @Override
    public boolean containsKey(Object key) {
        synchronized (kept) {
            return kept.containsKey(key);
        }
    }

    @Override
    public Registration registerCacheEntryListener(EntryListener cacheEntryListener) {
        throw new UnsupportedOperationException("Nobody listens");
    }
}
