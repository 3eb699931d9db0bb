package id.jejak.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.axoniq.axonserver.grpc.event.Event;
import io.axoniq.axonserver.grpc.event.EventWithToken;
import io.grpc.Metadata;
import io.grpc.Status;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What can be said of Axon Server without one. */
class AxonServerEventsTest {

    private static final Instant RECORDED = Instant.parse("2018-02-10T02:00:00.123456Z");

    private final EventRow row = ClaimsAheadTest.row("sample:1");
    private final EventWithToken stored = EventWithToken.newBuilder()
            .setToken(6)
            .setEvent(AxonServerEvents.written(row, RECORDED))
            .build();

    @Test
    void an_event_comes_back_character_for_character_and_to_the_microsecond() {
        assertThat(AxonServerEvents.entry(stored))
                .isEqualTo(new LogEntry(
                        7,
                        row.eventId(),
                        "sample:1",
                        0,
                        "sample.noted",
                        1,
                        RECORDED,
                        Work.DAY,
                        row.payload(),
                        row.metadata()));
        assertThat(new AxonServerEvents(TestDatabase.CODEC).tracked(stored).getPayload())
                .isEqualTo(new SampleEvent.Noted(Work.DAY, "sample:1/0"));
    }

    @Test
    void other_clients_find_name_revision_and_time_where_they_look_for_them() {
        Event event = stored.getEvent();
        assertThat(event.getPayload().getType()).isEqualTo("sample.noted");
        assertThat(event.getPayload().getRevision()).isEqualTo("1");
        assertThat(event.getTimestamp()).isEqualTo(RECORDED.toEpochMilli());
        assertThat(event.getSnapshot()).isFalse();
    }

    @Test
    void an_event_of_somebody_else_is_not_taken_for_one_of_ours() {
        EventWithToken foreign = EventWithToken.newBuilder()
                .setEvent(Event.newBuilder().setMessageIdentifier("1"))
                .build();
        assertThatThrownBy(() -> new AxonServerEvents(TestDatabase.CODEC).tracked(foreign))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Jejak did not write");
    }

    @Test
    void a_failed_append_is_a_conflict_or_refused_only_where_the_server_says_so() {
        assertThat(AxonServerFailure.of(said("AXONIQ-2000"))).isEqualTo(AxonServerFailure.CONFLICT);
        assertThat(AxonServerFailure.of(said("AXONIQ-1001"))).isEqualTo(AxonServerFailure.REFUSED);
        assertThat(AxonServerFailure.of(said("AXONIQ-9100"))).isEqualTo(AxonServerFailure.LOST);
        assertThat(AxonServerFailure.of(Status.UNAVAILABLE.asRuntimeException()))
                .isEqualTo(AxonServerFailure.LOST);
    }

    private static RuntimeException said(String code) {
        Metadata trailers = new Metadata();
        trailers.put(Metadata.Key.of("AxonIQ-ErrorCode", Metadata.ASCII_STRING_MARSHALLER), code);
        return Status.UNKNOWN.asRuntimeException(trailers);
    }

    @Test
    void an_address_is_a_host_and_a_port_and_the_token_is_told_to_nobody() {
        AxonServerSettings settings = new AxonServerSettings("events.example:8124", "default", "a-secret", false);
        assertThat(settings.host()).isEqualTo("events.example");
        assertThat(settings.port()).isEqualTo(8124);
        assertThat(settings.toString()).doesNotContain("a-secret");
        assertThatThrownBy(() -> new AxonServerSettings("events.example", "default", null, false))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
