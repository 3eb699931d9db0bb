package id.jejak.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.junit.jupiter.api.Test;

/** Where the events of a stream stand among all, told without a server. */
class AxonServerPlacesTest {

    private static final Instant RECORDED = Instant.parse("2018-02-10T02:00:00Z");
    private static final int EVENTS = 1_000;

    private final List<LogEntry> log = new ArrayList<>();
    private final List<Long> asked = new ArrayList<>();
    private long near = 300;
    private final AxonServerPlaces places = new AxonServerPlaces(_ -> near, this::after);

    AxonServerPlacesTest() {
        for (long position = 1; position <= EVENTS; position++) {
            log.add(new LogEntry(
                    position, id(position), "sample:1", position - 1, "t", 1, RECORDED, Work.DAY, "{}", "{}"));
        }
    }

    @Test
    void a_place_is_searched_for_from_shortly_before_and_then_known() {
        assertThat(places.of(id(750), RECORDED)).isEqualTo(750);
        assertThat(asked).containsExactly(300L, 500L, 700L);

        assertThat(places.of(id(310), RECORDED)).isEqualTo(310);
        places.keep(id(299), 299);
        assertThat(places.of(id(299), RECORDED)).isEqualTo(299);
        assertThat(asked).hasSize(3);
    }

    @Test
    void an_event_of_a_node_whose_clock_was_off_is_found_all_the_same() {
        near = 999;
        assertThat(places.of(id(5), RECORDED)).isEqualTo(5);
    }

    @Test
    void an_event_that_is_nowhere_has_no_place() {
        assertThatThrownBy(() -> places.of(id(EVENTS + 1), RECORDED)).isInstanceOf(StoreUnavailable.class);
    }

    @Test
    void an_event_of_a_stream_is_looked_for_when_its_place_is_asked_for() {
        EventRow row = ClaimsAheadTest.row("sample:1");
        log.add(new LogEntry(EVENTS + 1, row.eventId(), "sample:1", 0, "t", 1, RECORDED, Work.DAY, "{}", "{}"));

        TrackedEventMessage<?> message =
                new AxonServerEvents(TestDatabase.CODEC).inStream(AxonServerEvents.written(row, RECORDED), places);

        assertThat(message.getPayload()).isEqualTo(new SampleEvent.Noted(Work.DAY, "sample:1/0"));
        assertThat(asked).isEmpty();
        assertThat(message.trackingToken().position()).hasValue(EVENTS + 1);
    }

    private List<LogEntry> after(long position, int limit) {
        asked.add(position);
        return log.stream()
                .filter(entry -> entry.position() > position)
                .limit(limit)
                .toList();
    }

    private static UUID id(long position) {
        return new UUID(1, position);
    }
}
