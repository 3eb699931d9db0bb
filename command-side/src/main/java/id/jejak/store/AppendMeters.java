package id.jejak.store;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import java.util.function.IntSupplier;

/** What is appended, how well the group commit groups, and what stood against it. Counts from when it is bound. */
final class AppendMeters {

    private final CompositeMeterRegistry registries = new CompositeMeterRegistry();
    private final Counter units = registries.counter("jejak.appends");
    private final Counter events = registries.counter("jejak.append.events");
    private final Counter conflicts = registries.counter("jejak.append.conflicts");
    private final DistributionSummary batch = DistributionSummary.builder("jejak.append.batch")
            .baseUnit("units")
            .description("Units of work that share a commit")
            .publishPercentileHistogram()
            .minimumExpectedValue(1.0)
            .maximumExpectedValue((double) AppendQueue.BATCH_UNITS)
            .register(registries);

    /** @param waiting how many units are not written yet */
    AppendMeters(IntSupplier waiting) {
        Gauge.builder("jejak.append.waiting", waiting::getAsInt)
                .baseUnit("units")
                .description("Units of work that wait to be written")
                .register(registries);
    }

    void stored(int unitsOfBatch, int eventsOfBatch) {
        units.increment(unitsOfBatch);
        events.increment(eventsOfBatch);
        batch.record(unitsOfBatch);
    }

    /** Units that cannot be stored, for something that is stored already. */
    void conflicted(int count) {
        conflicts.increment(count);
    }

    void bindTo(MeterRegistry registry) {
        registries.add(registry);
    }
}
