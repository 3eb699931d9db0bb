package id.jejak.deploy.reading;

import id.jejak.projection.view.ParkedEvent;
import id.jejak.projection.view.ProjectionStatus;
import id.jejak.projection.view.Projections;
import id.jejak.projection.view.ProjectionsUnavailable;
import id.jejak.store.JejakEventStore;
import id.jejak.store.StoreException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How far each read model is behind the log. Looked up once a second at most, however many ask. */
final class ReadModelLags {

    private static final long KEPT_NANOS = Duration.ofSeconds(1).toNanos();

    /**
     * One of them.
     *
     * @param lag how long the oldest event that it has not taken is in the log, zero where it has all; null where the log
     *     cannot be asked
     * @param parked events that it holds back; null where they cannot be counted
     */
    record Lag(
            ProjectionStatus status,
            @Nullable Duration lag,
            @Nullable Long parked) {}

    private record Seen(long nanos, List<Lag> lags) {}

    private final Projections projections;
    private final JejakEventStore store;
    private @Nullable Seen seen;

    ReadModelLags(Projections projections, JejakEventStore store) {
        this.projections = projections;
        this.store = store;
    }

    /** In the order of the read models. Never throws on account of the database. */
    synchronized List<Lag> now() {
        Seen last = seen;
        if (last == null || System.nanoTime() - last.nanos() > KEPT_NANOS) {
            last = new Seen(System.nanoTime(), look());
            seen = last;
        }
        return last.lags();
    }

    private List<Lag> look() {
        Map<String, Long> parked = parked();
        return projections.statuses().stream()
                .map(status ->
                        new Lag(status, lag(status), parked == null ? null : parked.getOrDefault(status.name(), 0L)))
                .toList();
    }

    private @Nullable Duration lag(ProjectionStatus status) {
        if (status.behind() == 0) {
            return Duration.ZERO;
        }
        try {
            Instant now = store.now();
            return store.recordedAt(status.position() + 1)
                    .map(recorded -> Duration.between(recorded, now))
                    .orElse(Duration.ZERO);
        } catch (StoreException away) {
            return null;
        }
    }

    private @Nullable Map<String, Long> parked() {
        try {
            return projections.parked().stream()
                    .collect(Collectors.groupingBy(ParkedEvent::name, Collectors.counting()));
        } catch (ProjectionsUnavailable away) {
            return null;
        }
    }
}
