package id.jejak.projection;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.DomainEvent;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** The sample's events in the log, and every read model brought up to its end. */
public final class SampleLog {

    private SampleLog() {}

    /** Writes the steps, each as an event at the position of its place in the list. */
    public static void write(TestLog log, List<SampleEvents.Step> steps) {
        for (SampleEvents.Step step : steps) {
            log.append(step.stream(), List.of(step.event()));
        }
    }

    /** Brings every model up to the end of the log. */
    public static void project(TestLog log, int batch) throws InterruptedException {
        try (ProjectionLoop loop = ProjectionLoop.start(log.store(), TestDatabase.pool(), log.models(), batch)) {
            awaitAll(log, loop);
        }
    }

    static void awaitAll(TestLog log, ProjectionLoop loop) throws InterruptedException {
        List<String> names =
                loop.statuses().stream().map(status -> status.name()).toList();
        assertThat(loop.await(names, log.head(), Duration.ofMinutes(2))).isTrue();
        assertThat(TestDatabase.rows(TestDatabase.source(), "select name || ': ' || error from parked_event"))
                .isEmpty();
    }

    /** The events of one stream, in order. */
    public static Stream<DomainEvent> of(String stream, List<SampleEvents.Step> steps) {
        return steps.stream().filter(step -> step.stream().equals(stream)).map(SampleEvents.Step::event);
    }
}
