package id.jejak.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.jejak.projection.view.ParkedEvent;
import id.jejak.projection.view.ProjectionState;
import id.jejak.projection.view.ProjectionStatus;
import id.jejak.reference.Region;
import id.jejak.reference.event.RegionAdded;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProjectionLoopTest {

    private static final Duration LONG = Duration.ofSeconds(30);

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

    @Test
    void every_event_reaches_every_model_once_and_in_order() throws Exception {
        add("reference:a", 0, 500);
        try (ProjectionLoop loop = loop(64)) {
            add("reference:b", 0, 500);
            awaitAll(loop);
        }
        assertThat(positions(first))
                .isEqualTo(LongStream.rangeClosed(1, 1000).boxed().toList());
        assertThat(positions(second))
                .isEqualTo(LongStream.rangeClosed(1, 1000).boxed().toList());
    }

    @Test
    void a_loop_goes_on_where_the_last_one_stood() throws Exception {
        add("reference:a", 0, 10);
        try (ProjectionLoop loop = loop(4)) {
            awaitAll(loop);
        }
        add("reference:a", 10, 10);
        try (ProjectionLoop loop = loop(4)) {
            awaitAll(loop);
        }
        assertThat(positions(first))
                .isEqualTo(LongStream.rangeClosed(1, 20).boxed().toList());
    }

    @Test
    void several_nodes_apply_each_event_once() throws Exception {
        try (ProjectionLoop one = loop(7);
                ProjectionLoop two = loop(5);
                ProjectionLoop three = loop(64)) {
            for (int i = 0; i < 100; i++) {
                add("reference:" + i, 10 * i, 10);
            }
            awaitAll(one);
            awaitAll(two);
            awaitAll(three);
        }
        assertThat(positions(first))
                .isEqualTo(LongStream.rangeClosed(1, 1000).boxed().toList());
        assertThat(positions(second))
                .isEqualTo(LongStream.rangeClosed(1, 1000).boxed().toList());
    }

    @Test
    void a_poisonous_event_is_parked_and_its_stream_held_back_in_that_model_alone() throws Exception {
        first.poison.add("Tempat 3");
        add("reference:a", 0, 5);
        add("reference:b", 10, 5);
        try (ProjectionLoop loop = loop(64)) {
            awaitAll(loop);
            add("reference:a", 5, 1);
            add("reference:b", 15, 1);
            awaitAll(loop);

            assertThat(positions(first)).containsExactly(1L, 2L, 3L, 6L, 7L, 8L, 9L, 10L, 12L);
            assertThat(positions(second)).hasSize(12);
            List<ParkedEvent> parked = loop.parked();
            assertThat(parked).extracting(ParkedEvent::name).containsOnly("first");
            assertThat(parked).extracting(ParkedEvent::stream).containsOnly("reference:a");
            assertThat(parked).extracting(ParkedEvent::position).containsExactly(4L, 5L, 11L);
            assertThat(parked.getFirst().error()).startsWith("IllegalStateException at id.jejak.projection.TallyModel");
            assertThat(parked.getFirst().error()).doesNotContain("Tempat");
            assertThat(parked.subList(1, 3)).extracting(ParkedEvent::error).containsOnlyNulls();
        }
    }

    @Test
    void a_retry_takes_up_the_whole_stream_in_its_order() throws Exception {
        first.poison.add("Tempat 3");
        first.poison.add("Tempat 5");
        add("reference:a", 0, 8);
        try (ProjectionLoop loop = loop(64)) {
            awaitAll(loop);
            assertThat(loop.retry(loop.parked().getLast().id())).isFalse();
            assertThat(positions(first)).containsExactly(1L, 2L, 3L);

            first.poison.remove("Tempat 3");
            assertThat(loop.retry(loop.parked().getFirst().id())).isFalse();
            assertThat(positions(first)).containsExactly(1L, 2L, 3L, 4L, 5L);
            assertThat(loop.parked().getFirst().error()).contains("IllegalStateException");
            add("reference:a", 8, 1);
            awaitAll(loop);
            assertThat(positions(first)).as("still held").hasSize(5);

            first.poison.clear();
            assertThat(loop.retry(loop.parked().getFirst().id())).isTrue();
            assertThat(loop.parked()).isEmpty();
            add("reference:a", 9, 1);
            awaitAll(loop);
            assertThat(loop.retry(4711)).isFalse();
        }
        assertThat(positions(first))
                .isEqualTo(LongStream.rangeClosed(1, 10).boxed().toList());
    }

    @Test
    void an_event_that_cannot_be_decoded_is_parked_in_every_model() throws Exception {
        add("reference:a", 0, 3);
        TestDatabase.execute(
                TestDatabase.source(), "update event_log set type = 'reference.forgotten' where position = 2");
        try (ProjectionLoop loop = loop(64)) {
            awaitAll(loop);
            assertThat(loop.parked())
                    .extracting(ParkedEvent::name)
                    .containsExactly("first", "second", "first", "second");
            assertThat(loop.parked().getFirst().error()).contains("UnknownEventType");
            TestDatabase.execute(
                    TestDatabase.source(), "update event_log set type = 'reference.region-added' where position = 2");
            assertThat(loop.retry(loop.parked().getFirst().id())).isTrue();
            assertThat(positions(first)).containsExactly(1L, 2L, 3L);
            assertThat(positions(second)).containsExactly(1L);
        }
    }

    @Test
    void a_model_whose_table_is_gone_waits_and_holds_no_other_up() throws Exception {
        add("reference:a", 0, 10);
        try (ProjectionLoop loop =
                ProjectionLoop.start(log.store(), TestDatabase.pool(), List.of(new Broken(), first), 2)) {
            add("reference:a", 10, 50);
            assertThat(loop.await(List.of("first"), log.head(), LONG)).isTrue();
            Await.until("the trouble is told", () -> loop.statuses().getFirst().trouble() != null);
            assertThat(loop.statuses().getFirst().trouble()).contains("42P01");
            assertThat(loop.parked()).isEmpty();

            TestDatabase.execute(TestDatabase.source(), "create table nowhere (position bigint)");
            assertThat(loop.await(List.of("broken"), log.head(), LONG)).isTrue();
            Await.until("no trouble is told", () -> loop.statuses().getFirst().trouble() == null);
        } finally {
            TestDatabase.execute(TestDatabase.source(), "drop table if exists nowhere");
        }
    }

    @Test
    void a_checkpoint_that_is_set_back_makes_the_model_begin_again() throws Exception {
        add("reference:a", 0, 10);
        try (ProjectionLoop loop = loop(64)) {
            awaitAll(loop);
            TestDatabase.execute(
                    TestDatabase.source(),
                    "begin; update projection_checkpoint set position = 0 where name = 'first';"
                            + " delete from tally where model = 'first'; commit");
            add("reference:a", 10, 1);
            Await.until("all is there again", () -> positions(first).size() == 11);
        }
    }

    @Test
    void a_model_that_stands_beyond_the_end_of_the_log_is_made_anew() throws Exception {
        first.poison.add("Tempat 8");
        add("reference:a", 0, 10);
        try (ProjectionLoop loop = ProjectionLoop.start(log.store(), TestDatabase.pool(), List.of(first), 64)) {
            assertThat(loop.await(List.of("first"), 10, LONG)).isTrue();
            assertThat(loop.parked()).hasSize(2);
        }
        TestDatabase.execute(TestDatabase.source(), "delete from event_log where position > 5");

        try (ProjectionLoop loop = loop(64)) {
            Await.until("what is left is applied", () -> positions(first).equals(List.of(1L, 2L, 3L, 4L, 5L)));
            assertThat(loop.parked()).isEmpty();
            add("reference:b", 20, 8);
            awaitAll(loop);
            assertThat(loop.statuses())
                    .extracting(ProjectionStatus::state, ProjectionStatus::position)
                    .containsOnly(tuple(ProjectionState.LIVE, 13L));
        }
        assertThat(TestDatabase.rows(
                        TestDatabase.source(),
                        "select name from tally where model = 'first' and position > 5 order by position"))
                .isEqualTo(IntStream.range(20, 28).mapToObj(i -> "Tempat " + i).toList());
    }

    @Test
    void tells_where_each_model_stands() throws Exception {
        add("reference:a", 0, 10);
        try (ProjectionLoop loop = loop(64)) {
            awaitAll(loop);
            assertThat(loop.statuses())
                    .extracting(
                            ProjectionStatus::name,
                            ProjectionStatus::version,
                            ProjectionStatus::state,
                            ProjectionStatus::position,
                            ProjectionStatus::head,
                            ProjectionStatus::trouble)
                    .containsExactly(
                            tuple("first", 1, ProjectionState.LIVE, 10L, 10L, null),
                            tuple("second", 1, ProjectionState.LIVE, 10L, 10L, null));
            assertThat(loop.statuses().getFirst().percent()).isEqualTo(100);
            assertThat(loop.statuses().getFirst().eventsPerSecond()).isPositive();
            assertThat(loop.await(List.of("first"), 11, Duration.ofMillis(1))).isFalse();
        }
    }

    @Test
    void a_start_on_a_quiet_log_is_live_also_where_its_end_is_seen_last() throws Exception {
        add("reference:a", 0, 10);
        try (ProjectionLoop loop = loop(64)) {
            awaitAll(loop);
        }
        SeenLate late = new SeenLate(log.store(), new CountDownLatch(1));
        try (ProjectionLoop loop =
                ProjectionLoop.start(late, TestDatabase.pool(), List.of(first, second), ProjectionLoop.BATCH)) {
            awaitAll(loop);
            late.may().countDown();
            Await.until(
                    "live", () -> loop.statuses().stream().allMatch(status -> status.state() == ProjectionState.LIVE));
        }
    }

    /** A log that tells its end only when it may. */
    private record SeenLate(StreamableMessageSource<TrackedEventMessage<?>> log, CountDownLatch may)
            implements StreamableMessageSource<TrackedEventMessage<?>> {

        @Override
        public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken after) {
            return log.openStream(after);
        }

        @Override
        public TrackingToken createHeadToken() {
            try {
                may.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return log.createHeadToken();
        }
    }

    /** Writes to a table that is not there. */
    private static final class Broken implements ReadModel {

        @Override
        public String name() {
            return "broken";
        }

        @Override
        public int version() {
            return 1;
        }

        @Override
        public List<String> tables() {
            return List.of();
        }

        @Override
        public void apply(List<LogEntry> batch, java.sql.Connection connection) throws java.sql.SQLException {
            try (var statement = connection.createStatement()) {
                statement.execute("insert into nowhere values (1)");
            }
        }
    }

    private ProjectionLoop loop(int batch) {
        return ProjectionLoop.start(log.store(), TestDatabase.pool(), List.of(first, second), batch);
    }

    private void awaitAll(ProjectionLoop loop) throws InterruptedException {
        assertThat(loop.await(List.of("first", "second"), log.head(), LONG)).isTrue();
    }

    private void add(String stream, int from, int count) {
        log.append(
                stream,
                IntStream.range(from, from + count)
                        .mapToObj(i -> new RegionAdded(new Region("32.17"), "Tempat " + i, LocalDate.of(2018, 1, 1)))
                        .toList());
    }

    private static List<Long> positions(TallyModel model) {
        return TestDatabase.rows(
                        TestDatabase.source(),
                        "select position from tally where model = '" + model.name() + "' order by position")
                .stream()
                .map(Long::valueOf)
                .toList();
    }
}
