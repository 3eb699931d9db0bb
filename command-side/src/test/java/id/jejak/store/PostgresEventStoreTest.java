package id.jejak.store;

import static id.jejak.store.Work.append;
import static id.jejak.store.Work.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.store.codec.UnknownEventType;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.serialization.SerializationException;
import org.junit.jupiter.api.Test;

class PostgresEventStoreTest extends EventStoreContract {

    @Override
    StoreUnderTest open() {
        return JejakUnderTest.onPostgres();
    }

    private static JejakEventStore node() {
        return JejakEventStore.open(
                TestDatabase.pool(), TestDatabase.source(), TestDatabase.CODEC, AppenderSettings.defaults());
    }

    @Test
    void runs_on_a_database_that_keeps_what_it_acknowledges() {
        assertThat(TestDatabase.ask(TestDatabase.source(), "show fsync")).isEqualTo("on");
        assertThat(TestDatabase.ask(TestDatabase.source(), "show synchronous_commit"))
                .isEqualTo("on");
        assertThat(TestDatabase.ask(TestDatabase.source(), "show full_page_writes"))
                .isEqualTo("on");
    }

    /** Forty rounds in a time in which the safety net alone, once a second, would see a dozen. */
    @Test
    void another_node_hears_of_an_append_without_polling() throws InterruptedException {
        long begin = System.nanoTime();
        try (JejakEventStore writer = node();
                JejakEventStore reader = node();
                var stream = reader.openStream(null)) {
            for (int i = 0; i < 40; i++) {
                append(writer, event("sample:1", i));
                assertThat(stream.nextAvailable().trackingToken().position()).hasValue(i + 1L);
            }
        }
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(12));
    }

    @Test
    void the_listener_comes_back_when_its_connection_is_cut() throws InterruptedException {
        try (JejakEventStore writer = node();
                JejakEventStore reader = node();
                var stream = reader.openStream(null)) {
            TestDatabase.ask(
                    TestDatabase.source(),
                    "select count(pg_terminate_backend(pid)) from pg_stat_activity"
                            + " where application_name = 'jejak-listener'");
            append(writer, event("sample:1", 0));
            assertThat(stream.hasNextAvailable(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void tells_where_an_event_stands_even_if_it_cannot_be_decoded() throws InterruptedException {
        try (JejakEventStore store = node()) {
            append(store, event("sample:1", 0));
            TestDatabase.execute(
                    TestDatabase.source(), "update event_log set type = 'sample.of-a-later-build' where position = 1");
            append(store, event("sample:1", 1));
            try (var stream = store.openStream(null)) {
                var strange = stream.nextAvailable();
                assertThat(strange.trackingToken().position()).hasValue(1);
                assertThat(strange.getMetaData()).containsEntry("actor", "ani");
                assertThatThrownBy(strange::getPayload)
                        .isInstanceOfAny(UnknownEventType.class, SerializationException.class);
                assertThat(stream.nextAvailable().getPayload()).isInstanceOf(SampleEvent.Noted.class);
            }
        }
    }

    @Test
    void one_failing_callback_does_not_silence_the_others() throws InterruptedException {
        try (JejakEventStore store = node();
                var failing = store.openStream(null);
                var other = store.openStream(null)) {
            CountDownLatch called = new CountDownLatch(2);
            assertThat(failing.setOnAvailableCallback(() -> {
                        throw new IllegalStateException("on purpose");
                    }))
                    .isTrue();
            assertThat(other.setOnAvailableCallback(called::countDown)).isTrue();
            append(store, event("sample:1", 0));
            assertThat(called.await(5, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void nobody_subscribes_to_the_store() {
        try (JejakEventStore store = node()) {
            assertThatThrownBy(() -> store.subscribe(_ -> {})).isInstanceOf(UnsupportedOperationException.class);
        }
    }

    @Test
    void nothing_is_added_to_a_unit_that_is_stored() {
        try (JejakEventStore store = node()) {
            DefaultUnitOfWork.startAndGet(null).execute(() -> {
                AppendResources resources = AppendResources.current();
                store.publish(event("sample:1", 0));
                assertThat(resources.appended()).isEmpty();
                CurrentUnitOfWork.get().onCommit(_ -> {
                    assertThat(resources.appended()).isPresent();
                    assertThatThrownBy(() -> resources.release("nik", "abc", "sample:1"))
                            .isInstanceOf(IllegalStateException.class);
                });
            });
        }
    }

    @Test
    void people_with_psql_may_ask_in_jsonb() {
        try (JejakEventStore store = node()) {
            append(store, event("sample:1", 0));
            assertThat(TestDatabase.ask(
                            TestDatabase.source(),
                            "select payload ->> 'text' from event_log_jsonb where metadata ->> 'actor' = 'ani'"))
                    .isEqualTo("sample:1/0");
        }
    }
}
