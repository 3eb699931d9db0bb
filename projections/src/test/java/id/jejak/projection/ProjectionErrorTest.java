package id.jejak.projection;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.projection.view.ParkedEvent;
import id.jejak.reference.Region;
import id.jejak.reference.event.RegionAdded;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An Error is no end of the loop: it concerns the event, or the model, in which it happened. */
class ProjectionErrorTest {

    private static final Duration LONG = Duration.ofSeconds(30);

    /** An inbox holds four batches: what waits for one that nobody empties is soon more. */
    private static final int BATCH = 2;

    private TestLog log;
    private final TallyModel first = new TallyModel("first");
    private final TallyModel second = new TallyModel("second");

    @BeforeEach
    void open() {
        TallyModel.createTable();
        log = TestLog.open();
    }

    @AfterEach
    void close() {
        log.close();
    }

    static List<Supplier<Error>> of_the_event() {
        return List.of(StackOverflowError::new, () -> new AssertionError("Contoh"));
    }

    static List<Supplier<Error>> of_the_machine() {
        return List.of(() -> new OutOfMemoryError("Contoh"), () -> new NoClassDefFoundError("Contoh"));
    }

    @ParameterizedTest
    @MethodSource("of_the_event")
    void an_event_on_which_a_model_fails_is_parked_in_that_model_alone(Supplier<Error> error) throws Exception {
        first.error = error;
        first.poison.add("Tempat 3");
        add("reference:a", 0, 5);
        add("reference:b", 100, 50);
        try (ProjectionLoop loop = loop(log.store())) {
            assertThat(loop.await(List.of("first", "second"), log.head(), LONG)).isTrue();

            assertThat(loop.parked()).extracting(ParkedEvent::name).containsOnly("first");
            assertThat(loop.parked()).extracting(ParkedEvent::position).containsExactly(4L, 5L);
            assertThat(loop.parked().getFirst().error())
                    .startsWith(error.get().getClass().getSimpleName())
                    .doesNotContain("Contoh");
            assertThat(loop.statuses().getFirst().trouble()).isNull();

            assertThat(loop.retry(loop.parked().getFirst().id())).isFalse();
            first.poison.clear();
            assertThat(loop.retry(loop.parked().getFirst().id())).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("of_the_machine")
    void a_model_without_memory_or_a_class_waits_until_it_has_them_and_holds_no_other_up(Supplier<Error> error)
            throws Exception {
        first.error = error;
        first.poison.add("Tempat 0");
        add("reference:a", 0, 60);
        try (ProjectionLoop loop = loop(log.store())) {
            assertThat(loop.await(List.of("second"), log.head(), LONG)).isTrue();
            Await.until("the trouble is told", () -> loop.statuses().getFirst().trouble() != null);
            assertThat(loop.statuses().getFirst().trouble())
                    .startsWith(error.get().getClass().getSimpleName())
                    .doesNotContain("Contoh");
            assertThat(loop.statuses().getFirst().position()).isZero();
            assertThat(loop.parked()).isEmpty();

            first.poison.clear();
            assertThat(loop.await(List.of("first"), log.head(), LONG)).isTrue();
            Await.until("no trouble is told", () -> loop.statuses().getFirst().trouble() == null);
        }
        assertThat(TestDatabase.rows(TestDatabase.source(), "select count(*) from tally where model = 'first'"))
                .containsExactly("60");
    }

    @Test
    void a_log_that_cannot_be_read_for_an_error_is_told_and_read_again() throws Exception {
        add("reference:a", 0, 10);
        AtomicReference<@Nullable Supplier<Error>> fault = new AtomicReference<>();
        fault.set(() -> new OutOfMemoryError("Contoh"));
        try (ProjectionLoop loop = loop(new Faulty(log.store(), fault))) {
            Await.until("the trouble is told", () -> loop.statuses().getFirst().trouble() != null);
            assertThat(loop.statuses().getFirst().trouble())
                    .startsWith("OutOfMemoryError")
                    .doesNotContain("Contoh");

            fault.set(null);
            assertThat(loop.await(List.of("first", "second"), log.head(), LONG)).isTrue();
            Await.until("no trouble is told", () -> loop.statuses().getFirst().trouble() == null);
        }
    }

    @Test
    void a_trouble_that_is_over_is_not_told_any_more_though_nothing_happens() throws Exception {
        add("reference:a", 0, 10);
        try (ProjectionLoop loop = loop(log.store())) {
            assertThat(loop.await(List.of("first", "second"), log.head(), LONG)).isTrue();
        }
        TestDatabase.execute(TestDatabase.source(), "alter table projection_checkpoint rename to elsewhere");
        try (ProjectionLoop loop = loop(log.store())) {
            Await.until("the trouble is told", () -> loop.statuses().getFirst().trouble() != null);
            TestDatabase.execute(TestDatabase.source(), "alter table elsewhere rename to projection_checkpoint");
            Await.until("no trouble is told", () -> loop.statuses().getFirst().trouble() == null);
        } finally {
            TestDatabase.execute(
                    TestDatabase.source(), "alter table if exists elsewhere rename to projection_checkpoint");
        }
    }

    @Test
    void an_event_that_is_too_deep_to_decode_is_none_for_the_models() {
        TrackedEventMessage<?> deep = new GenericTrackedDomainEventMessage<>(
                new GlobalSequenceTrackingToken(7), new GenericDomainEventMessage<>("reference", "reference:a", 0, "") {
                    @Override
                    public String getPayload() {
                        throw new StackOverflowError();
                    }
                });

        assertThat(Slot.of(deep).entry()).isNull();
        assertThat(Slot.of(deep).error()).startsWith("StackOverflowError");
    }

    private ProjectionLoop loop(StreamableMessageSource<TrackedEventMessage<?>> source) {
        return ProjectionLoop.start(source, TestDatabase.pool(), List.of(first, second), BATCH);
    }

    private void add(String stream, int from, int count) {
        log.append(
                stream,
                IntStream.range(from, from + count)
                        .mapToObj(i -> new RegionAdded(new Region("32.17"), "Tempat " + i, LocalDate.of(2018, 1, 1)))
                        .toList());
    }

    /** A log that opens no stream while there is a fault. */
    private record Faulty(
            StreamableMessageSource<TrackedEventMessage<?>> log, AtomicReference<@Nullable Supplier<Error>> fault)
            implements StreamableMessageSource<TrackedEventMessage<?>> {

        @Override
        public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken after) {
            Supplier<Error> thrown = fault.get();
            if (thrown != null) {
                throw thrown.get();
            }
            return log.openStream(after);
        }

        @Override
        public TrackingToken createHeadToken() {
            return log.createHeadToken();
        }
    }
}
