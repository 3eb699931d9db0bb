package id.jejak.deploy.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A clerk registers somebody: what is odd about the number is told, and whose it is already. */
class RegistrationStoryTest extends OverHttp {

    @Test
    void whoever_registers_a_known_nik_is_told_whose_it_is_and_can_take_the_person_over() {
        String nik = nik();
        String worker = post("operator", "/api/v1/workers", registration(nik)).id();

        Reply refused = post("operator2", "/api/v1/workers", registration(nik, "32.73.01"));
        assertThat(refused.outcome()).isEqualTo("409 nik-already-registered");
        assertThat(refused.json().path("workerId").asString()).isEqualTo(worker);
        assertThat(post(
                                "operator2",
                                "/api/v1/workers/" + worker + "/engagements",
                                on("2018-06-01", "\"category\":\"PSM\",\"region\":\"32.73\",\"from\":\"2018-06-01\""))
                        .outcome())
                .isEqualTo("201");
    }

    @Test
    void so_it_is_told_under_the_same_key_again_and_to_all_but_one_who_come_at_once() throws Exception {
        String nik = nik();
        List<Reply> replies = atOnce(20, i -> post("operator", "/api/v1/workers", registration(nik)));
        List<String> registered = replies.stream()
                .filter(reply -> reply.status() == 201)
                .map(Reply::id)
                .toList();
        assertThat(registered).hasSize(1);
        assertThat(replies.stream()
                        .filter(reply -> reply.status() != 201)
                        .map(reply -> reply.outcome() + " "
                                + reply.json().path("workerId").asString()))
                .hasSize(19)
                .containsOnly("409 nik-already-registered " + registered.getFirst());

        String key = UUID.randomUUID().toString();
        Reply first = post("operator", "/api/v1/workers", registration(nik), key);
        Reply again = post("operator", "/api/v1/workers", registration(nik), key);
        assertThat(first.json().path("workerId").asString()).isEqualTo(registered.getFirst());
        assertThat(again.body()).isEqualTo(first.body());
    }

    @Test
    void a_region_birth_date_or_sex_that_the_nik_tells_otherwise_is_a_warning_and_no_refusal() {
        String asTheNumberSays = registration(nik()).replace("FEMALE", "MALE");
        assertThat(post("operator", "/api/v1/workers", asTheNumberSays).json().propertyNames())
                .containsExactly("id", "position");

        String odd = registration(nik(), "32.17.02").replace("1970-05-17", "1971-05-17");
        String key = UUID.randomUUID().toString();
        Reply first = post("operator", "/api/v1/workers", odd, key);
        assertThat(first.outcome()).isEqualTo("201");
        assertThat(warnings(first))
                .containsExactly(
                        "engagement.region nik-region-differs",
                        "birthDate nik-birth-date-differs",
                        "sex nik-sex-differs");
        assertThat(first.json().at("/warnings/0/message").asString()).isNotEmpty();
        Reply again = post("operator", "/api/v1/workers", odd, key);
        assertThat(again.outcome()).isEqualTo("201");
        assertThat(again.body()).isEqualTo(first.body());
    }

    private static Stream<String> warnings(Reply reply) {
        return reply.json().path("warnings").valueStream().map(RegistrationStoryTest::warning);
    }

    private static String warning(JsonNode warning) {
        return warning.path("field").asString() + " " + warning.path("code").asString();
    }

    @Test
    void a_location_leads_to_what_can_be_asked_for_and_from_a_part_to_the_whole() {
        Reply registered = post("operator", "/api/v1/workers", registration(nik()));
        String worker = "/api/v1/workers/" + registered.id();
        assertThat(registered.header("Location")).isEqualTo(worker);
        assertThat(post(
                                "operator",
                                worker + "/engagements",
                                on(
                                        "2018-01-02",
                                        "\"category\":\"PSM\",\"region\":\"32.17.02\",\"from\":\"2018-01-02\""))
                        .header("Location"))
                .isEqualTo(worker);
        assertThat(post(
                                "operator",
                                worker + "/trainings",
                                "{\"kind\":\"BASIC_TRAINING\",\"hours\":40,\"from\":\"2018-01-08\",\"to\":\"2018-01-12\"}")
                        .header("Location"))
                .isEqualTo(worker);
        Reply seen = send(request("operator", worker)
                .header("Jejak-Min-Position", String.valueOf(registered.position()))
                .GET());
        assertThat(seen.outcome()).isEqualTo("200");

        Reply category = post(
                "ministry",
                "/api/v1/categories",
                "{\"code\":\"RELAWAN_UJI\",\"names\":{\"id\":\"Relawan\",\"en\":\"Volunteer\"},\"onePerKecamatan\":false}");
        assertThat(category.outcome()).isEqualTo("201");
        assertThat(category.header("Location"))
                .as("nobody can ask for a category by itself")
                .isEmpty();
    }
}
