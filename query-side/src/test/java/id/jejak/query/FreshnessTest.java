package id.jejak.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What an answer says that it reflects, and what a caller may demand. */
class FreshnessTest extends Questions {

    private static final String COUNTS = "/counts?by=phase";
    private static final String TRAIL = "/workers/" + Story.id(3).value() + "/trail";

    @Autowired
    private Story story;

    @AfterEach
    void let_go() {
        TestDatabase.client().sql("delete from parked_event").update();
    }

    @Test
    void what_was_just_written_is_seen_by_who_demands_its_position() {
        for (int i = 0; i < 20; i++) {
            long written = story.note();
            assertThat(demand(COUNTS, written).position()).isGreaterThanOrEqualTo(written);
            Reply trail = demand("/trail?type=reference.region-added&limit=500", written);
            assertThat(trail.items("position")).contains(Long.toString(written));
        }
    }

    @Test
    void an_answer_does_not_name_a_later_position_than_was_asked_for() {
        Reply known = ask("ministry", COUNTS + "&knownAt=@40");
        assertThat(known.position()).isEqualTo(40);
        assertThat(demand(COUNTS + "&knownAt=@40", 60).position()).isEqualTo(40);
    }

    @Test
    void a_position_that_nobody_has_written_yet_is_not_visible_within_two_seconds() {
        long began = System.nanoTime();
        Reply reply = demand(COUNTS, story.end() + 1_000);
        assertThat(reply.status()).isEqualTo(503);
        assertThat(reply.code()).isEqualTo("not-yet-visible");
        assertThat(System.nanoTime() - began).isGreaterThan(1_900_000_000L);
    }

    @Test
    void a_demand_that_is_no_position_is_refused() {
        Reply reply =
                send(get("/api/v1" + COUNTS).header("Jejak-Min-Position", "now").with(login("ministry")));
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.body().at("/errors/0/field").asString()).isEqualTo("Jejak-Min-Position");
    }

    @Test
    void counts_say_how_many_streams_are_held_back() {
        assertThat(ask("ministry", COUNTS).header("Jejak-Held")).isNull();
        park("counts", "worker:" + Story.id(3).value(), 50);
        park("counts", "worker:" + Story.id(4).value(), 51);
        assertThat(ask("ministry", COUNTS).header("Jejak-Held")).isEqualTo("2");
        assertThat(ask("ministry", COUNTS + "&knownAt=@49").header("Jejak-Held"))
                .as("nothing of it was known then")
                .isNull();
        assertThat(ask("ministry", "/trail").header("Jejak-Held"))
                .as("in that read model alone")
                .isNull();
    }

    @Test
    void any_other_answer_says_the_first_position_that_is_held_back() {
        park("trail", "worker:" + Story.id(3).value(), 50);
        park("trail", "worker:" + Story.id(3).value(), 55);
        assertThat(ask("ministry", TRAIL).header("Jejak-Held")).isEqualTo("50");
        assertThat(ask("ministry", "/workers/" + Story.id(4).value() + "/trail").header("Jejak-Held"))
                .as("another stream")
                .isNull();
        assertThat(ask("ministry", "/trail").header("Jejak-Held")).isEqualTo("50");
    }

    @Test
    void whoever_demands_what_is_held_back_is_told_so() {
        park("trail", "worker:" + Story.id(3).value(), 50);
        assertThat(demand(TRAIL, 49).status()).isEqualTo(200);
        Reply held = demand(TRAIL, 50);
        assertThat(held.status()).isEqualTo(503);
        assertThat(held.code()).isEqualTo("held-back");
    }

    private Reply demand(String path, long position) {
        return send(get("/api/v1" + path)
                .header("Jejak-Min-Position", Long.toString(position))
                .with(login("ministry")));
    }

    private static void park(String model, String stream, long position) {
        TestDatabase.client()
                .sql("insert into parked_event (name, version, stream, position, error)"
                        + " values (:model, 1, :stream, :position, 'x')")
                .param("model", model)
                .param("stream", stream)
                .param("position", position)
                .update();
    }
}
