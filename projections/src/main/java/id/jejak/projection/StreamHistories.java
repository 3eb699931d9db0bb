package id.jejak.projection;

import id.jejak.kernel.DomainEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;

/**
 * What stands before an event in its own stream. The log never changes, so an answer depends on the event alone, never
 * on what was asked before; the streams asked for last are kept in memory. Safe for several threads.
 */
public final class StreamHistories {

    private final EventStore log;
    private final Map<String, List<DomainEvent>> kept;

    /**
     * Histories in that log.
     *
     * @param streams how many are kept in memory, at some ten kilobytes each
     */
    public StreamHistories(EventStore log, int streams) {
        this.log = log;
        this.kept = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, List<DomainEvent>> eldest) {
                return size() > streams;
            }
        };
    }

    /** The events of the entry's stream up to and with the entry, in the order of the log. */
    public List<DomainEvent> through(LogEntry entry) {
        int wanted = Math.toIntExact(entry.seq() + 1);
        List<DomainEvent> known = known(entry.stream());
        if (known.size() < wanted) {
            known = known.size() == wanted - 1 ? and(known, entry.payload()) : read(entry.stream(), wanted);
            keep(entry.stream(), known);
        }
        return known.subList(0, wanted);
    }

    /** The first so many events of a stream that has as many. */
    public List<DomainEvent> first(String stream, int wanted) {
        List<DomainEvent> known = known(stream);
        if (known.size() < wanted) {
            known = read(stream, wanted);
            keep(stream, known);
        }
        return known.subList(0, wanted);
    }

    private List<DomainEvent> known(String stream) {
        synchronized (kept) {
            return kept.getOrDefault(stream, List.of());
        }
    }

    private void keep(String stream, List<DomainEvent> events) {
        synchronized (kept) {
            kept.merge(stream, events, (one, other) -> one.size() < other.size() ? other : one);
        }
    }

    private static List<DomainEvent> and(List<DomainEvent> events, DomainEvent next) {
        List<DomainEvent> all = new ArrayList<>(events.size() + 1);
        all.addAll(events);
        all.add(next);
        return List.copyOf(all);
    }

    private List<DomainEvent> read(String stream, int wanted) {
        List<DomainEvent> events = new ArrayList<>();
        for (DomainEventMessage<?> message : messages(stream, wanted)) {
            events.add((DomainEvent) message.getPayload());
        }
        if (events.size() < wanted) {
            throw new LogAway(new IllegalStateException("The stream is not there yet"));
        }
        return List.copyOf(events);
    }

    private List<DomainEventMessage<?>> messages(String stream, int wanted) {
        try {
            DomainEventStream events = log.readEvents(stream);
            List<DomainEventMessage<?>> messages = new ArrayList<>();
            while (messages.size() < wanted && events.hasNext()) {
                messages.add(events.next());
            }
            return messages;
        } catch (RuntimeException away) {
            throw new LogAway(away);
        }
    }
}
