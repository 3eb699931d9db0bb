package id.jejak.deploy.reading;

import id.jejak.projection.view.ProjectionStatus;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Lag, pace, progress and what is held back, for each read model. What cannot be told is no number. */
final class ReadModelMeters implements MeterBinder {

    private final ReadModelLags lags;

    ReadModelMeters(ReadModelLags lags) {
        this.lags = lags;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        lags.names().forEach(name -> bind(registry, name));
    }

    private void bind(MeterRegistry registry, String model) {
        gauge(
                registry,
                model,
                "jejak.projection.lag.events",
                "events",
                lag -> lag.status().behind());
        gauge(
                registry,
                model,
                "jejak.projection.lag",
                "seconds",
                lag -> lag.lag().toNanos() / 1e9);
        gauge(
                registry,
                model,
                "jejak.projection.progress",
                "percent",
                lag -> lag.status().percent());
        gauge(
                registry,
                model,
                "jejak.projection.pace",
                "events/s",
                lag -> lag.status().eventsPerSecond());
        gauge(registry, model, "jejak.projection.parked", "events", ReadModelLags.Lag::parked);
    }

    private void gauge(
            MeterRegistry registry, String model, String name, String unit, ToDoubleFunction<ReadModelLags.Lag> value) {
        Gauge.builder(name, lags, all -> of(all, model, value))
                .tag("model", model)
                .baseUnit(unit)
                .register(registry);
    }

    private static double of(ReadModelLags lags, String model, ToDoubleFunction<ReadModelLags.Lag> value) {
        return lags.now().stream()
                .flatMap(List::stream)
                .filter(lag -> named(lag.status(), model))
                .mapToDouble(value)
                .findFirst()
                .orElse(Double.NaN);
    }

    private static boolean named(ProjectionStatus status, String model) {
        return status.name().equals(model);
    }
}
