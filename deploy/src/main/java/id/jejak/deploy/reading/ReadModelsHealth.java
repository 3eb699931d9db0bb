package id.jejak.deploy.reading;

import id.jejak.projection.view.ProjectionState;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Ready to answer when every read model has come up to the log once and is not far behind it since. Events that are held
 * back do not make it unready: the answers that they touch say so.
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
        List<ReadModelLags.Lag> all = lags.now();
        Health.Builder health = all.stream().allMatch(ReadModelsHealth::isReady) ? Health.up() : Health.outOfService();
        all.forEach(lag -> health.withDetail(lag.status().name(), details(lag)));
        return health.build();
    }

    private static boolean isReady(ReadModelLags.Lag lag) {
        return lag.status().state() == ProjectionState.LIVE
                && lag.lag() != null
                && lag.lag().compareTo(FAR_BEHIND) < 0;
    }

    private static Map<String, Object> details(ReadModelLags.Lag lag) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("position", lag.status().position());
        details.put("head", lag.status().head());
        details.put("lagEvents", lag.status().behind());
        details.put("lagSeconds", lag.lag() == null ? "unknown" : lag.lag().toNanos() / 1e9);
        details.put("parked", lag.parked() == null ? "unknown" : lag.parked());
        if (lag.status().trouble() != null) {
            details.put("trouble", lag.status().trouble());
        }
        return details;
    }
}
