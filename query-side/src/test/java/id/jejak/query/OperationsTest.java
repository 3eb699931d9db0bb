package id.jejak.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OperationsTest extends Questions {

    @AfterEach
    void let_go() {
        TestDatabase.client().sql("delete from parked_event").update();
    }

    @Test
    void every_account_may_ask_how_the_read_models_stand() {
        Reply reply = ask("operator", "/projections");
        assertThat(reply.items("name")).contains("counts", "trail", "scope");
        assertThat(reply.items("state")).containsOnly("live");
        assertThat(reply.items().get(0).path("percent").asDouble()).isEqualTo(100);
        assertThat(reply.items().get(0).path("position").asLong())
                .isEqualTo(reply.items().get(0).path("head").asLong())
                .isPositive();
    }

    @Test
    void a_stream_is_taken_up_again_once_its_event_can_be_taken() {
        String trail = "/workers/" + Story.id(5).value() + "/trail";
        long last = Long.parseLong(ask("head", trail).items("position").getLast());
        TestDatabase.client()
                .sql("delete from trail_change where position = :last")
                .param("last", last)
                .update();
        TestDatabase.client()
                .sql("delete from trail_entry where position = :last")
                .param("last", last)
                .update();
        park(last);
        assertThat(ask("admin", "/parked").items("stream"))
                .containsExactly("worker:" + Story.id(5).value());

        Reply retried = retry("admin", id());
        assertThat(retried.status()).isEqualTo(200);
        assertThat(retried.body().path("released").asBoolean()).isTrue();
        assertThat(ask("admin", "/parked").size()).isZero();
        assertThat(ask("head", trail).items("position").getLast()).isEqualTo(Long.toString(last));
    }

    @Test
    void a_stream_stays_held_back_while_its_event_cannot_be_taken() {
        String trail = "/workers/" + Story.id(5).value() + "/trail";
        park(Long.parseLong(ask("head", trail).items("position").getLast()));
        assertThat(retry("admin", id()).body().path("released").asBoolean(true)).isFalse();
        assertThat(ask("admin", "/parked").size()).isEqualTo(1);
        assertThat(ask("admin", "/parked").items().get(0).path("error").asString())
                .contains("23505");
    }

    @Test
    void nobody_but_the_admin_retries_and_only_what_is_parked() {
        assertThat(retry("inspector", 1).code()).isEqualTo("role-not-allowed");
        assertThat(retry("admin", 4711).status()).isEqualTo(404);
    }

    private Reply retry(String account, long id) {
        return send(post("/api/v1/parked/" + id + "/retry").with(login(account)));
    }

    private long id() {
        return ask("admin", "/parked").items().get(0).path("id").asLong();
    }

    private static void park(long position) {
        TestDatabase.client()
                .sql("insert into parked_event (name, version, stream, position, error)"
                        + " values ('trail', 1, :stream, :position, 'x')")
                .param("stream", "worker:" + Story.id(5).value())
                .param("position", position)
                .update();
    }
}
