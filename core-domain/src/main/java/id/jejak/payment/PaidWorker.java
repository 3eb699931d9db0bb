package id.jejak.payment;

import id.jejak.timeline.Recorded;
import id.jejak.worker.event.WorkerEvent;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Whoever was paid, as far as known.
 *
 * @param known the worker's stream
 * @param decreed those of its events that stand on a decree
 */
public record PaidWorker(List<Recorded<WorkerEvent>> known, Set<UUID> decreed) {

    public PaidWorker {
        known = List.copyOf(known);
        decreed = Set.copyOf(decreed);
    }

    /** Of these events, each with the kind of the document that it stands on, empty for none. */
    public static PaidWorker of(Collection<Documented> events) {
        return new PaidWorker(
                events.stream().map(Documented::event).toList(),
                events.stream()
                        .filter(Documented::decreed)
                        .map(documented -> documented.event().eventId())
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /**
     * An event and the kind of its basis document.
     *
     * @param basisKind in the issuing office's own word, empty where there is no document
     */
    public record Documented(Recorded<WorkerEvent> event, String basisKind) {

        /** Whether the document is a decree ({@code SK}), of whatever office. */
        private boolean decreed() {
            String kind = basisKind.strip().toUpperCase(Locale.ROOT);
            return kind.equals("SK") || kind.startsWith("SK ") || kind.startsWith("KEPUTUSAN");
        }
    }
}
