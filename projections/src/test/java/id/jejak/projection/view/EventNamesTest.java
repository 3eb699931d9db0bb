package id.jejak.projection.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EventNamesTest {

    @Test
    void a_family_within_a_family_is_looked_into() {
        assertThat(EventNames.under(Family.class)).containsExactlyInAnyOrder(Son.class, Grandson.class);
    }

    @Test
    void every_kind_of_stream_has_its_events() {
        assertThat(EventNames.ALL)
                .contains(
                        "worker.registered",
                        "cohort.opened",
                        "scheme.version-adopted",
                        "body.registered",
                        "reference.region-added");
    }

    private sealed interface Family permits Son, Branch {}

    private sealed interface Branch extends Family permits Grandson {}

    private record Son() implements Family {}

    private record Grandson() implements Branch {}
}
