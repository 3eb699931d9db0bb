package id.jejak.store;

import static id.jejak.store.Work.append;
import static id.jejak.store.Work.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.junit.jupiter.api.Test;

/** The contract on a real server. Surefire runs it where an address is given; see the profile axon-server. */
class EventStoreOnAxonServer extends EventStoreContract {

    private static final Duration NOW = Duration.ZERO;
    private static final Duration LATER = Duration.ofHours(1);

    @Override
    StoreUnderTest open() {
        return JejakUnderTest.onAxonServer();
    }

    private static JejakEventStore node() {
        return JejakEventStore.onAxonServer(RunningAxonServer.settings(), TestDatabase.pool(), TestDatabase.CODEC);
    }

    @Test
    void a_claim_cut_off_after_its_unit_was_stored_is_settled() {
        AppendUnit cutOff = ClaimsAheadTest.taking("sample:1");
        ClaimsAhead claims = new ClaimsAhead(TestDatabase.pool());
        try (var log = Closing.connect()) {
            claims.note(cutOff);
            log.log().writes().store(cutOff);
            sweep(log.log(), claims, LATER);
        }
        assertThat(new BesideTheLog(TestDatabase.pool()).claimant("nik", "abc")).contains("sample:1");
    }

    @Test
    void a_claim_cut_off_before_its_unit_was_stored_is_let_go() {
        ClaimsAhead claims = new ClaimsAhead(TestDatabase.pool());
        try (var log = Closing.connect()) {
            claims.note(ClaimsAheadTest.taking("sample:1"));
            sweep(log.log(), claims, NOW);
        }
        assertThat(new BesideTheLog(TestDatabase.pool()).claimant("nik", "abc")).isEmpty();
    }

    @Test
    void a_claim_whose_place_another_event_took_is_let_go_at_once() {
        ClaimsAhead claims = new ClaimsAhead(TestDatabase.pool());
        try (var log = Closing.connect()) {
            claims.note(ClaimsAheadTest.taking("sample:1"));
            log.log().writes().store(ClaimsAheadTest.taking("sample:1"));
            sweep(log.log(), claims, LATER);
        }
        assertThat(new BesideTheLog(TestDatabase.pool()).claimant("nik", "abc")).isEmpty();
    }

    @Test
    void an_answer_cut_off_after_its_unit_was_stored_is_there_after_a_start() {
        Answer answer = new Answer(new IdempotencyKey("ani", "k1"), Answer.Digest.of(new byte[] {1}), "{}");
        try (var log = Closing.connect()) {
            log.log()
                    .writes()
                    .store(new AppendUnit(
                            List.of(ClaimsAheadTest.row("sample:1"), ClaimsAheadTest.row("sample:2")),
                            List.of(),
                            List.of(),
                            answer,
                            null));
        }
        try (JejakEventStore again = node()) {
            assertThat(again.answer(answer.key())).contains(new StoredAnswer(answer, 2));
        }
    }

    private static void sweep(AxonServerLog log, ClaimsAhead claims, Duration hopeless) {
        AnswersInLog answers = new AnswersInLog(log, new BesideTheLog(TestDatabase.pool()));
        try (ClaimSweep sweep = new ClaimSweep(log::eventAt, claims, answers::catchUp, NOW, hopeless)) {
            long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
            while (!claims.leftBehind(0, 0).isEmpty()) {
                assertThat(System.nanoTime()).as("the sweep settles it").isLessThan(deadline);
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
            }
            assertThat(sweep).isNotNull();
        }
    }

    @Test
    void scripted_instants_are_recorded_and_mean_positions_as_on_postgresql() {
        try (JejakEventStore store = node()) {
            Instant february = Instant.parse("2018-02-10T02:00:00.000001Z");
            append(store, List.of(event("sample:1", 0)), resources -> resources.recordAt(february));
            append(store, List.of(event("sample:1", 1)), resources -> resources.recordAt(february.plusSeconds(60)));
            append(store, List.of(event("sample:1", 2)), resources -> resources.recordAt(february));
            append(store, event("sample:1", 3));

            assertThat(store.positionAt(february.minusNanos(1))).isZero();
            assertThat(store.positionAt(february)).isEqualTo(1);
            assertThat(store.positionAt(february.plusSeconds(60).minusNanos(1))).isEqualTo(1);
            assertThat(store.positionAt(february.plusSeconds(61))).isEqualTo(3);
            assertThat(store.positionAt(store.now())).isEqualTo(4);
            assertThat(store.recordedAt(3)).contains(february.plusSeconds(60).plusNanos(1_000));
            assertThat(store.recordedAt(0)).isEmpty();
            assertThat(store.recordedAt(5)).isEmpty();
            assertThatThrownBy(() -> append(
                            store,
                            List.of(event("sample:1", 4)),
                            resources -> resources.recordAt(Instant.now().plusSeconds(60))))
                    .isInstanceOf(EventStoreException.class);
        }
        try (JejakEventStore again = node()) {
            assertThat(again.lastPosition()).isEqualTo(4);
            assertThat(append(again, event("sample:1", 4)).lastPosition()).isEqualTo(5);
        }
    }

    @Test
    void another_node_reads_on_as_soon_as_an_event_is_stored() throws InterruptedException {
        try (JejakEventStore writer = node();
                JejakEventStore reader = node();
                var stream = reader.openStream(null)) {
            for (int i = 0; i < 100; i++) {
                append(writer, event("sample:1", i));
                assertThat(stream.nextAvailable().trackingToken().position()).hasValue(i + 1L);
            }
        }
    }

    @Test
    void more_than_a_buffer_is_read_in_order_and_in_pages() throws InterruptedException {
        try (JejakEventStore store = node()) {
            for (int i = 0; i < 25; i++) {
                append(store, Work.events("sample:" + i, 0, 200));
            }
            assertThat(store.entries(4_000, 500)).hasSize(500);
            assertThat(store.entries(4_999, 500)).singleElement().matches(entry -> entry.position() == 5_000);
            try (var stream = store.openStream(null)) {
                for (long position = 1; position <= 5_000; position++) {
                    assertThat(stream.nextAvailable().trackingToken().position())
                            .hasValue(position);
                }
                assertThat(stream.hasNextAvailable()).isFalse();
            }
        }
    }

    @Test
    void a_database_belongs_to_one_log() {
        TestDatabase.execute(
                TestDatabase.source(),
                "insert into idempotency (account, key, body_hmac, outcome, position) values ('ani', 'k', '', '', 7)");
        assertThatThrownBy(EventStoreOnAxonServer::node)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("another one");
        assertThatThrownBy(() -> JejakEventStore.open(
                        TestDatabase.pool(), TestDatabase.source(), TestDatabase.CODEC, AppenderSettings.defaults()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("kept on an Axon Server");
    }

    @Test
    void a_server_that_is_not_there_is_said_so() {
        AxonServerSettings nobody = new AxonServerSettings("127.0.0.1:1", "default", null, false);
        assertThatThrownBy(() -> JejakEventStore.onAxonServer(nobody, TestDatabase.pool(), TestDatabase.CODEC))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining("127.0.0.1:1");
    }

    /** A bare log that closes as a resource. */
    private record Closing(AxonServerLog log) implements AutoCloseable {

        static Closing connect() {
            return new Closing(AxonServerLog.connect(RunningAxonServer.settings(), TestDatabase.CODEC));
        }

        @Override
        public void close() {
            log.close();
        }
    }
}
