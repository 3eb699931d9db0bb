package id.jejak.deploy.reading;

import id.jejak.projection.view.ProjectionState;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Ready to answer when every read model has come up to the log once and is not far behind it since. Events that are held
 * back do not make it unready: the answers that they touch say so. Without an answer from the log or the database it is
 * down: the place of Spring's own look at the database, which waits as long as a request would.
 */
final class ReadModelsHealth implements HealthIndicator {

    /** Longer than a burst takes to go through; whoever waits for their own write has been told 503 long before. */
    private static final Duration FAR_BEHIND = Duration.ofMinutes(1);

    private final ReadModelLags lags;

    ReadModelsHealth(ReadModelLags lags) {
        this.lags = lags;
    }

    @Override
    public Health health() {
        return lags.now()
                .map(ReadModelsHealth::health)
                .orElseGet(() -> Health.down()
                        .withDetail("reason", "the log, or the database of the read models, does not answer")
                        .build());
    }

    private static Health health(List<ReadModelLags.Lag> all) {
        String late = all.stream()
                .filter(lag -> !isReady(lag))
                .map(lag -> lag.status().name())
                .collect(Collectors.joining(", "));
        Health.Builder health =
                late.isEmpty() ? Health.up() : Health.outOfService().withDetail("reason", "not up to the log: " + late);
        all.forEach(lag -> health.withDetail(lag.status().name(), details(lag)));
        return health.build();
    }

    private static boolean isReady(ReadModelLags.Lag lag) {
        return lag.status().state() == ProjectionState.LIVE && lag.lag().compareTo(FAR_BEHIND) < 0;
    }

    private static Map<String, Object> details(ReadModelLags.Lag lag) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("position", lag.status().position());
        details.put("head", lag.status().head());
        details.put("lagEvents", lag.status().behind());
        details.put("lagSeconds", lag.lag().toNanos() / 1e9);
        details.put("parked", lag.parked());
        if (lag.status().trouble() != null) {
            details.put("trouble", lag.status().trouble());
        }
        return details;
    }
}
