package id.jejak.store;

import static id.jejak.store.Work.append;
import static id.jejak.store.Work.event;
import static id.jejak.store.Work.events;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import id.jejak.kernel.Rejection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What any store behind Jejak must do. Each check fails on a store that does nothing. */
abstract class EventStoreContract {

    private static final Answer ANSWER =
            new Answer(new IdempotencyKey("ani", "k1"), Answer.Digest.of(new byte[] {1, 2, 3}), "{\"id\":1}");

    private StoreUnderTest store;

    abstract StoreUnderTest open();

    @BeforeEach
    void openStore() {
        store = open();
    }

    @AfterEach
    void closeStore() {
        store.close();
    }

    @Test
    void gives_back_the_events_of_a_stream_as_they_were_published() {
        var given = new GenericDomainEventMessage<>(
                "Sample",
                "sample:1",
                0,
                new SampleEvent.Noted(Work.DAY, "aé𝄞\\u0000 \"quoted\""),
                Map.of("actor", "ani", "row", 7, "on", Map.of("kind", "SK", "n", 1.5)));
        append(store.events(), given);

        var stored = store.events().readEvents("sample:1").next();

        assertThat(stored.getPayload()).isEqualTo(given.getPayload());
        assertThat(stored.getMetaData()).isEqualTo(given.getMetaData());
        assertThat(stored.getIdentifier()).isEqualTo(given.getIdentifier());
        assertThat(stored.getType()).isEqualTo("Sample");
        assertThat(stored.getAggregateIdentifier()).isEqualTo("sample:1");
        assertThat(stored.getSequenceNumber()).isZero();
        assertThat(stored.getPayloadType()).isEqualTo(SampleEvent.Noted.class);
    }

    @Test
    void reads_one_stream_in_its_order_and_no_other() {
        append(store.events(), events("sample:1", 0, 3));
        append(store.events(), events("sample:2", 0, 2));
        append(store.events(), events("sample:1", 3, 2));

        assertThat(texts(store.events().readEvents("sample:1").asStream().toList()))
                .containsExactly("sample:1/0", "sample:1/1", "sample:1/2", "sample:1/3", "sample:1/4");
        assertThat(store.events().readEvents("sample:3").hasNext()).isFalse();
    }

    @Test
    void tells_of_each_event_of_a_stream_where_it_stands_among_all() {
        append(store.events(), events("sample:1", 0, 2));
        append(store.events(), events("sample:2", 0, 1));
        append(store.events(), events("sample:1", 2, 1));

        assertThat(store.events().readEvents("sample:1").asStream())
                .map(message -> position(((TrackedEventMessage<?>) message).trackingToken()))
                .containsExactly(1L, 2L, 4L);
    }

    @Test
    void reads_a_stream_from_a_sequence_number_on() {
        append(store.events(), events("sample:1", 0, 5));

        var tail = store.events().readEvents("sample:1", 3);

        assertThat(texts(tail.asStream().toList())).containsExactly("sample:1/3", "sample:1/4");
        assertThat(tail.getLastSequenceNumber()).isEqualTo(4);
        assertThat(store.events().readEvents("sample:1", 5).hasNext()).isFalse();
    }

    @Test
    void knows_the_last_sequence_number_of_a_stream() {
        append(store.events(), events("sample:1", 0, 5));

        assertThat(store.events().lastSequenceNumberFor("sample:1")).contains(4L);
        assertThat(store.events().lastSequenceNumberFor("sample:2")).isEmpty();
    }

    @Test
    void numbers_events_densely_from_one_in_the_order_of_their_append() throws InterruptedException {
        append(store.events(), events("sample:1", 0, 2));
        append(store.events(), events("sample:2", 0, 1));
        Appended third = append(store.events(), events("sample:1", 2, 2));

        assertThat(third.firstPosition()).isEqualTo(4);
        assertThat(third.lastPosition()).isEqualTo(5);
        List<TrackedEventMessage<?>> log = read(null, 5);
        assertThat(log).extracting(message -> position(message.trackingToken())).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(texts(log)).containsExactly("sample:1/0", "sample:1/1", "sample:2/0", "sample:1/2", "sample:1/3");
    }

    @Test
    void replaces_the_timestamp_by_the_instant_of_recording_which_never_falls() throws InterruptedException {
        Instant before = Instant.now().minusSeconds(60);
        var early = new GenericDomainEventMessage<>(
                "Sample",
                "sample:1",
                0,
                new SampleEvent.Noted(Work.DAY, ""),
                Map.of(),
                "0b7e9c1e-8f5e-4c39-9b5a-6c9f0a4d0001",
                Instant.EPOCH);
        Appended first = append(store.events(), early);
        append(store.events(), event("sample:1", 1));

        List<TrackedEventMessage<?>> log = read(null, 2);
        assertThat(log.getFirst().getTimestamp()).isEqualTo(first.recordedAt()).isAfter(before);
        assertThat(log.get(1).getTimestamp()).isAfter(log.getFirst().getTimestamp());
    }

    @Test
    void reads_on_from_a_token() throws InterruptedException {
        append(store.events(), events("sample:1", 0, 4));

        assertThat(texts(read(new GlobalSequenceTrackingToken(2), 2))).containsExactly("sample:1/2", "sample:1/3");
    }

    @Test
    void the_tail_token_is_before_the_first_event_and_the_head_token_after_the_last() throws InterruptedException {
        append(store.events(), events("sample:1", 0, 2));
        TrackingToken head = store.events().createHeadToken();
        append(store.events(), event("sample:1", 2));

        assertThat(texts(read(store.events().createTailToken(), 3))).first().isEqualTo("sample:1/0");
        assertThat(texts(read(head, 1))).containsExactly("sample:1/2");
    }

    @Test
    void a_token_at_an_instant_leads_to_the_first_event_recorded_then_or_later() throws InterruptedException {
        List<Appended> all = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            all.add(append(store.events(), event("sample:1", i)));
        }
        for (int i = 0; i < 9; i++) {
            Instant at = all.get(i).recordedAt();
            assertThat(texts(read(store.events().createTokenAt(at), 9 - i)))
                    .first()
                    .isEqualTo("sample:1/" + i);
            assertThat(position(store.events().createTokenAt(at.plusNanos(1)))).isEqualTo(i + 1L);
        }
        assertThat(position(store.events().createTokenAt(Instant.EPOCH))).isZero();
    }

    @Test
    void refuses_a_second_event_at_the_same_place_of_a_stream() {
        append(store.events(), events("sample:1", 0, 2));

        assertThatThrownBy(() -> append(store.events(), event("sample:1", 1, "late")))
                .isInstanceOf(ConcurrencyException.class);
        assertThat(texts(store.events().readEvents("sample:1").asStream().toList()))
                .containsExactly("sample:1/0", "sample:1/1");
    }

    @Test
    void stores_events_of_two_streams_together_or_not_at_all() {
        append(store.events(), event("sample:2", 0));

        assertThatThrownBy(() -> append(store.events(), event("sample:1", 0), event("sample:2", 0)))
                .isInstanceOf(ConcurrencyException.class);
        assertThat(store.events().readEvents("sample:1").hasNext()).isFalse();

        Appended both = append(store.events(), event("sample:1", 0), event("sample:2", 1));
        assertThat(both.count()).isEqualTo(2);
    }

    @Test
    void stores_nothing_of_a_unit_of_work_that_is_rolled_back() throws InterruptedException {
        assertThatThrownBy(() -> append(store.events(), events("sample:1", 0, 2), _ -> {
                    throw new IllegalStateException("on purpose");
                }))
                .hasMessage("on purpose");
        append(store.events(), event("sample:2", 0));

        assertThat(texts(read(null, 1))).containsExactly("sample:2/0");
    }

    @Test
    void sees_in_a_unit_of_work_what_it_has_published() {
        append(store.events(), event("sample:1", 0));

        DefaultUnitOfWork.startAndGet(null).execute(() -> {
            store.events().publish(event("sample:1", 1));
            assertThat(store.events().readEvents("sample:1").asStream()).hasSize(2);
            assertThat(store.events().lastSequenceNumberFor("sample:1")).contains(1L);
        });

        assertThat(store.events().lastSequenceNumberFor("sample:1")).contains(1L);
    }

    @Test
    void a_claim_is_held_by_one_stream_and_others_hear_its_refusal() {
        append(store.events(), List.of(event("sample:1", 0)), take("sample:1"));

        assertThatThrownBy(() -> append(store.events(), List.of(event("sample:2", 0)), take("sample:2")))
                .isInstanceOfSatisfying(
                        Rejection.class, refused -> assertThat(refused.code()).isEqualTo("nik-already-registered"));
        assertThat(store.claimant("nik", "abc")).contains("sample:1");
        assertThat(store.events().readEvents("sample:2").hasNext()).isFalse();
    }

    @Test
    void a_released_claim_can_be_taken_by_another_stream() {
        append(store.events(), List.of(event("sample:1", 0)), take("sample:1"));
        append(store.events(), List.of(event("sample:1", 1)), resources -> resources.release("nik", "abc", "sample:1"));
        append(store.events(), List.of(event("sample:2", 0)), take("sample:2"));

        assertThat(store.claimant("nik", "abc")).contains("sample:2");
    }

    @Test
    void a_claim_can_change_hands_within_one_unit() {
        append(store.events(), List.of(event("sample:1", 0)), take("sample:1"));
        append(store.events(), List.of(event("sample:1", 1), event("sample:2", 0)), resources -> {
            resources.release("nik", "abc", "sample:1");
            resources.take(new Claim("nik", "abc", "sample:2", taken()));
        });

        assertThat(store.claimant("nik", "abc")).contains("sample:2");
    }

    @Test
    void a_claim_that_is_not_held_cannot_be_released() {
        append(store.events(), List.of(event("sample:1", 0)), take("sample:1"));

        assertThatThrownBy(() -> append(
                        store.events(),
                        List.of(event("sample:2", 0)),
                        resources -> resources.release("nik", "abc", "sample:2")))
                .isInstanceOf(ConcurrencyException.class);
        assertThat(store.claimant("nik", "abc")).contains("sample:1");
    }

    @Test
    void claims_without_an_event_fail_the_unit() {
        assertThatThrownBy(() -> append(store.events(), List.of(), take("sample:1")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no event");
        assertThat(store.claimant("nik", "abc")).isEmpty();
    }

    @Test
    void of_two_hundred_concurrent_claims_one_wins() throws Exception {
        int claimants = 200;
        CountDownLatch ready = new CountDownLatch(claimants);
        List<Future<Boolean>> outcomes = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < claimants; i++) {
                String stream = "sample:" + i;
                outcomes.add(threads.submit(() -> {
                    ready.countDown();
                    ready.await();
                    Throwable refused =
                            catchThrowable(() -> append(store.events(), List.of(event(stream, 0)), take(stream)));
                    assertThat(refused).satisfiesAnyOf(none -> assertThat(none).isNull(), EventStoreContract::isTaken);
                    return refused == null;
                }));
            }
        }
        int winners = 0;
        for (Future<Boolean> outcome : outcomes) {
            winners += outcome.get() ? 1 : 0;
        }
        assertThat(winners).isEqualTo(1);
        assertThat(texts(read(null, 1)))
                .containsExactly(store.claimant("nik", "abc").orElseThrow() + "/0");
    }

    @Test
    void a_unit_in_conflict_fails_alone_while_all_others_are_stored() throws Exception {
        append(store.events(), List.of(event("sample:0", 0)), take("sample:0"));
        List<Future<?>> good = new ArrayList<>();
        List<Future<?>> late = new ArrayList<>();
        List<Future<?>> refused = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 1; i <= 100; i++) {
                String stream = "sample:" + i;
                good.add(threads.submit(() -> append(store.events(), event(stream, 0))));
                late.add(threads.submit(() -> append(store.events(), event("sample:0", 0))));
                refused.add(threads.submit(() -> append(store.events(), List.of(event(stream, 1)), take(stream))));
            }
        }
        assertThat(good).allSatisfy(outcome -> assertThat(outcome.get()).isNotNull());
        assertThat(late)
                .allSatisfy(outcome -> assertThatThrownBy(outcome::get).hasCauseInstanceOf(ConcurrencyException.class));
        assertThat(refused)
                .allSatisfy(outcome -> assertThatThrownBy(outcome::get).hasCauseInstanceOf(Rejection.class));
        assertThat(texts(read(null, 101)))
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(0, 100)
                        .mapToObj(i -> "sample:" + i + "/0")
                        .toList());
    }

    @Test
    void an_answer_is_stored_with_its_events_and_given_back_for_the_same_key() {
        Appended first = append(store.events(), List.of(event("sample:1", 0)), resources -> resources.remember(ANSWER));

        assertThatThrownBy(() ->
                        append(store.events(), List.of(event("sample:1", 1)), resources -> resources.remember(ANSWER)))
                .isInstanceOfSatisfying(
                        AlreadyAnswered.class,
                        again -> assertThat(again.first()).isEqualTo(new StoredAnswer(ANSWER, first.lastPosition())));
        assertThat(store.events().lastSequenceNumberFor("sample:1")).contains(0L);
        assertThat(store.answer(ANSWER.key())).contains(new StoredAnswer(ANSWER, 1));
        assertThat(store.answer(new IdempotencyKey("budi", "k1"))).isEmpty();
    }

    @Test
    void an_answer_without_an_event_is_stored_at_the_end_of_the_log() {
        append(store.events(), events("sample:1", 0, 3));

        assertThat(store.remember(ANSWER).lastPosition()).isEqualTo(3);
        assertThat(store.answer(ANSWER.key())).contains(new StoredAnswer(ANSWER, 3));
        assertThatThrownBy(() -> store.remember(ANSWER)).isInstanceOf(AlreadyAnswered.class);
    }

    @Test
    void refuses_text_that_cannot_be_stored() {
        for (String bad : List.of("a\u0000b", "a\ud800", "\udc00a", "\ud800a")) {
            assertThatThrownBy(() -> append(store.events(), event("sample:1", 0, bad)))
                    .isInstanceOfSatisfying(
                            Rejection.class,
                            refused -> assertThat(refused.code()).isEqualTo("text-invalid"));
        }
    }

    @Test
    void refuses_what_is_too_large() {
        assertThatThrownBy(() -> append(store.events(), event("sample:1", 0, "x".repeat(64 * 1024))))
                .isInstanceOfSatisfying(
                        Rejection.class, refused -> assertThat(refused.code()).isEqualTo("event-too-large"));
        List<DomainEventMessage<?>> many = IntStream.range(0, 20)
                .<DomainEventMessage<?>>mapToObj(i -> event("sample:1", i, "x".repeat(60 * 1024)))
                .toList();
        assertThatThrownBy(() -> append(store.events(), many))
                .isInstanceOfSatisfying(
                        Rejection.class, refused -> assertThat(refused.code()).isEqualTo("unit-too-large"));
    }

    @Test
    void wakes_a_reader_that_waits() throws Exception {
        try (var stream = store.events().openStream(null);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<TrackedEventMessage<?>> next = threads.submit(stream::nextAvailable);
            append(store.events(), event("sample:1", 0));
            assertThat(texts(List.of(next.get(5, TimeUnit.SECONDS)))).containsExactly("sample:1/0");
            assertThat(stream.hasNextAvailable()).isFalse();
        }
    }

    @Test
    void calls_back_when_there_is_more_to_read() throws Exception {
        try (var stream = store.events().openStream(null)) {
            CountDownLatch first = new CountDownLatch(1);
            CountDownLatch more = new CountDownLatch(2);
            assertThat(stream.setOnAvailableCallback(() -> {
                        first.countDown();
                        more.countDown();
                    }))
                    .isTrue();
            assertThat(first.await(5, TimeUnit.SECONDS)).isTrue();
            append(store.events(), event("sample:1", 0));
            assertThat(more.await(5, TimeUnit.SECONDS)).isTrue();
            assertThat(stream.peek()).isPresent();
        }
    }

    @Test
    void tells_each_of_several_units_at_once_where_it_stands() throws Exception {
        int writers = 50;
        List<Future<Appended>> outcomes = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < writers; i++) {
                String stream = "sample:" + i;
                outcomes.add(threads.submit(() -> append(store.events(), event(stream, 0))));
            }
        }
        List<TrackedEventMessage<?>> log = read(null, writers);
        for (int i = 0; i < writers; i++) {
            String stream = "sample:" + i;
            Appended told = outcomes.get(i).get();
            TrackedEventMessage<?> stored = log.stream()
                    .filter(message -> texts(List.of(message)).contains(stream + "/0"))
                    .findFirst()
                    .orElseThrow();
            assertThat(stored.getTimestamp()).isEqualTo(told.recordedAt());
            if (store.inOneTransaction()) {
                assertThat(told.lastPosition()).isEqualTo(position(stored.trackingToken()));
            } else {
                assertThat(told.lastPosition()).isBetween(position(stored.trackingToken()), (long) writers);
            }
        }
        if (store.inOneTransaction()) {
            assertThat(log).extracting(EventMessage::getTimestamp).isSorted();
        }
    }

    @Test
    void of_two_hundred_units_at_once_with_one_key_one_is_stored() throws Exception {
        int callers = 200;
        CountDownLatch ready = new CountDownLatch(callers);
        List<Future<Appended>> outcomes = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < callers; i++) {
                String stream = "sample:" + i;
                outcomes.add(threads.submit(() -> {
                    ready.countDown();
                    ready.await();
                    return append(store.events(), List.of(event(stream, 0)), resources -> resources.remember(ANSWER));
                }));
            }
        }
        List<Appended> stored = new ArrayList<>();
        for (Future<Appended> outcome : outcomes) {
            if (outcome.state() == Future.State.SUCCESS) {
                stored.add(outcome.get());
            } else {
                assertThat(outcome.exceptionNow()).isInstanceOf(AlreadyAnswered.class);
            }
        }
        assertThat(stored).isNotEmpty();
        if (store.inOneTransaction()) {
            assertThat(stored).hasSize(1);
        }
        read(null, stored.size());
        assertThat(store.answer(ANSWER.key()).orElseThrow().position()).isPositive();
    }

    private List<TrackedEventMessage<?>> read(@Nullable TrackingToken after, int count) throws InterruptedException {
        List<TrackedEventMessage<?>> log = new ArrayList<>();
        try (BlockingStream<TrackedEventMessage<?>> stream = store.events().openStream(after)) {
            while (log.size() < count && stream.hasNextAvailable(5, TimeUnit.SECONDS)) {
                log.add(stream.nextAvailable());
            }
            assertThat(log).hasSize(count);
            assertThat(stream.hasNextAvailable()).isFalse();
        }
        return log;
    }

    private static Rejection taken() {
        return new Rejection("nik-already-registered", "Registered already", "nik");
    }

    private static void isTaken(Throwable refused) {
        assertThat(refused)
                .isInstanceOfSatisfying(
                        Rejection.class, reason -> assertThat(reason.code()).isEqualTo("nik-already-registered"));
    }

    private static long position(TrackingToken token) {
        return token.position().orElseThrow();
    }

    private static List<String> texts(List<? extends EventMessage<?>> log) {
        return log.stream()
                .map(message -> ((SampleEvent.Noted) message.getPayload()).text())
                .toList();
    }

    private static Consumer<AppendResources> take(String stream) {
        return resources -> resources.take(new Claim("nik", "abc", stream, taken()));
    }
}
