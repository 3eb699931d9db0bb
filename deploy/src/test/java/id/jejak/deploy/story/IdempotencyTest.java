package id.jejak.deploy.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whoever does not know whether a request came through sends it again under the same key. */
class IdempotencyTest extends OverHttp {

    @Test
    void answers_the_first_outcome_again_however_the_body_is_spelt() {
        String key = key();
        String nik = nik();
        Reply first = post("operator", "/api/v1/workers", registration(nik), key);
        Reply again = post("operator", "/api/v1/workers", registration(nik).replace(",", " ,\n"), key);

        assertThat(first.outcome()).isEqualTo("201");
        assertThat(again.outcome()).isEqualTo("201");
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.header("Jejak-Position")).isEqualTo(first.header("Jejak-Position"));
    }

    @Test
    void refuses_another_body_and_another_path_under_the_key() {
        String key = key();
        String worker = registered();
        String terms = "/api/v1/workers/" + worker;
        String training = "{\"kind\":\"BASIC_TRAINING\",\"hours\":%d,\"from\":\"2018-01-08\"}";
        assertThat(post("operator", terms + "/trainings", training.formatted(8), key)
                        .outcome())
                .isEqualTo("201");
        assertThat(post("operator", terms + "/trainings", training.formatted(9), key)
                        .outcome())
                .isEqualTo("422 idempotency-key-reused");
        assertThat(post("operator", "/api/v1/workers/" + registered() + "/trainings", training.formatted(8), key)
                        .outcome())
                .isEqualTo("422 idempotency-key-reused");
    }

    @Test
    void remembers_a_rule_s_refusal_and_no_refusal_of_who_or_what_is_unknown() {
        String cohort = "/api/v1/cohorts/" + cohort(10);
        String key = key();
        assertThat(post("head", cohort + "/quota", "{\"quota\":9}", key).outcome())
                .isEqualTo("409 basis-required");
        assertThat(post("head", cohort + "/quota", "{\"quota\":9}", key).outcome())
                .isEqualTo("409 basis-required");
        assertThat(post("head", cohort + "/quota", on("2018-02-02", "\"quota\":9"), key)
                        .outcome())
                .isEqualTo("422 idempotency-key-reused");

        String other = key();
        assertThat(post("operator", cohort + "/quota", on("2018-02-02", "\"quota\":9"), other)
                        .outcome())
                .isEqualTo("403 role-not-allowed");
        assertThat(post("operator", "/api/v1/workers", registration(nik()), other)
                        .outcome())
                .isEqualTo("201");
        String third = key();
        assertThat(post("operator", "/api/v1/workers", registration(nik(), "32.17.99"), third)
                        .outcome())
                .isEqualTo("404 unknown-region");
        assertThat(post("operator", "/api/v1/workers", registration(nik()), third)
                        .outcome())
                .isEqualTo("201");
    }

    @Test
    void a_key_is_the_account_s_own() {
        String key = key();
        assertThat(post("operator", "/api/v1/workers", registration(nik()), key).outcome())
                .isEqualTo("201");
        assertThat(post("operator2", "/api/v1/workers", registration(nik(), "32.73.01"), key)
                        .outcome())
                .isEqualTo("201");
    }

    @Test
    void refuses_a_key_that_is_none() {
        assertThat(post("operator", "/api/v1/workers", registration(nik()), "two words")
                        .outcome())
                .isEqualTo("422 idempotency-key-invalid");
        assertThat(post("operator", "/api/v1/workers", registration(nik()), "k".repeat(201))
                        .outcome())
                .isEqualTo("422 idempotency-key-invalid");
    }

    @Test
    void a_hundred_at_once_under_one_key_are_one_worker_and_one_answer() throws Exception {
        String key = key();
        String body = registration(nik());
        long before = post("operator", "/api/v1/workers", registration(nik())).position();

        List<Reply> replies = atOnce(100, i -> post("operator", "/api/v1/workers", body, key));

        Reply first = replies.getFirst();
        assertThat(first.outcome()).isEqualTo("201");
        assertThat(replies).hasSize(100).allSatisfy(reply -> {
            assertThat(reply.status()).isEqualTo(first.status());
            assertThat(reply.body()).isEqualTo(first.body());
            assertThat(reply.header("Location")).isEqualTo(first.header("Location"));
        });
        assertThat(get("inspector", "/api/v1/events?after=" + before)
                        .json()
                        .path("items")
                        .valueStream()
                        .filter(event -> event.path("type").asString().equals("worker.registered"))
                        .map(event -> event.path("stream").asString()))
                .containsExactly("worker:" + first.id());
    }

    @Test
    void a_list_of_nominations_is_answered_again_item_by_item_also_where_it_was_cut() {
        String cohort = cohort(3);
        List<String> workers = IntStream.range(0, 4).mapToObj(i -> registered()).toList();
        List<String> unknown = IntStream.range(0, 401)
                .mapToObj(i -> UUID.randomUUID().toString())
                .toList();
        String ids = "\"" + String.join("\",\"", workers) + "\",\"" + String.join("\",\"", unknown) + "\"";
        String body = "{\"effectiveOn\":\"2018-03-01\",\"workerIds\":[" + ids
                + "],\"pathway\":\"DIRECT_ASSESSMENT\",\"level\":\"GENERALIS\"}";
        String key = key();

        Reply first = post("head", "/api/v1/cohorts/" + cohort + "/nominations", body, key);
        assertThat(first.outcome()).isEqualTo("200");
        List<String> outcomes = first.json()
                .path("items")
                .valueStream()
                .map(item -> item.path("outcome").asString() + " "
                        + item.path("code").asString(""))
                .toList();
        assertThat(outcomes).hasSize(405);
        assertThat(outcomes.subList(0, 4))
                .containsExactly("NOMINATED ", "NOMINATED ", "NOMINATED ", "REFUSED quota-exhausted");
        assertThat(outcomes.subList(4, 405)).containsOnly("REFUSED unknown-worker");

        assertThat(post("head", "/api/v1/cohorts/" + cohort + "/nominations", body, key)
                        .body())
                .isEqualTo(first.body());
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
