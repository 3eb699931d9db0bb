package id.jejak.deploy.reading;

import id.jejak.projection.view.ParkedEvent;
import id.jejak.projection.view.ProjectionStatus;
import id.jejak.projection.view.Projections;
import id.jejak.store.JejakEventStore;
import id.jejak.store.LookedUp;
import id.jejak.store.StoreUnavailable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How far each read model is behind the log. Looked up once a second at most, however many ask. */
final class ReadModelLags {

    private static final Duration KEPT = Duration.ofSeconds(1);

    /** Whoever watches wants an answer within two seconds, also that there is none. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    /**
     * One of them.
     *
     * @param lag how long the oldest event that it has not taken is in the log, zero where it has all
     * @param parked events that it holds back
     */
    record Lag(ProjectionStatus status, Duration lag, long parked) {}

    private record Seen(long nanos, Optional<List<Lag>> lags) {}

    private final Projections projections;
    private final JejakEventStore store;
    private final LookedUp<List<Lag>> lags = new LookedUp<>(this::look, KEPT, PATIENCE, System::nanoTime);
    private @Nullable Seen seen;

    ReadModelLags(Projections projections, JejakEventStore store) {
        this.projections = projections;
        this.store = store;
    }

    List<String> names() {
        return projections.statuses().stream().map(ProjectionStatus::name).toList();
    }

    /** In the order of the read models; empty where log and database have not told within a second. */
    synchronized Optional<List<Lag>> now() {
        Seen last = seen;
        // Also that there was no answer: of all who ask one after the other, as meters do, one waits for it.
        if (last == null || System.nanoTime() - last.nanos() > KEPT.toNanos()) {
            Optional<List<Lag>> told = asked();
            last = new Seen(System.nanoTime(), told);
            seen = last;
        }
        return last.lags();
    }

    private Optional<List<Lag>> asked() {
        try {
            return Optional.of(lags.within(PATIENCE));
        } catch (StoreUnavailable unknown) {
            return Optional.empty();
        }
    }

    /** Fails where one of the two is away: what read models know of the log may then be too little. */
    private List<Lag> look() {
        Instant now = store.now();
        long end = store.lastPosition();
        Map<String, Long> parked =
                projections.parked().stream().collect(Collectors.groupingBy(ParkedEvent::name, Collectors.counting()));
        return projections.statuses().stream()
                .map(status -> new Lag(status, lag(status, end, now), parked.getOrDefault(status.name(), 0L)))
                .toList();
    }

    private Duration lag(ProjectionStatus status, long end, Instant now) {
        return status.position() >= end
                ? Duration.ZERO
                : store.recordedAt(status.position() + 1)
                        .map(recorded -> Duration.between(recorded, now))
                        .orElse(Duration.ZERO);
    }
}
