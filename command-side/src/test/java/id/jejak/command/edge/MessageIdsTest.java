package id.jejak.command.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.axonframework.eventhandling.GenericEventMessage;
import org.junit.jupiter.api.Test;

class MessageIdsTest {

    @Test
    void an_event_that_axon_makes_has_an_id_that_begins_with_the_time() {
        long before = System.currentTimeMillis();
        UUID id = UUID.fromString(new GenericEventMessage<>("event").getIdentifier());

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.getMostSignificantBits() >>> 16).isBetween(before, System.currentTimeMillis());
    }
}
