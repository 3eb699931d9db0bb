package id.jejak.deploy.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Whoever resigns or dies: who says so, who agrees, and what is told of them afterwards. */
class RetirementStoryTest extends OverHttp {

    @Test
    void whoever_resigns_leaves_the_seat_and_returns_by_a_new_engagement() {
        String worker = registered();
        String path = "/api/v1/workers/" + worker;
        String cohort = "/api/v1/cohorts/" + cohort(1);
        String nomination = on(
                "2018-03-01",
                "\"workerIds\":[\"%s\"],\"pathway\":\"DIRECT_ASSESSMENT\",\"level\":\"GENERALIS\"".formatted(worker));
        long nominated = post("head", cohort + "/nominations", nomination).position();
        assertThat(seen(cohort, nominated).path("seatsTaken").asInt()).isEqualTo(1);

        String resigned = on("2018-06-01", "\"kind\":\"RESIGNED\"");
        assertThat(post("head", path + "/retirement", resigned).outcome()).isEqualTo("403 role-not-allowed");
        assertThat(post("operator2", path + "/retirement", resigned).outcome()).isEqualTo("403 region-out-of-scope");
        assertThat(post("operator", path + "/retirement", "{\"kind\":\"RESIGNED\"}")
                        .outcome())
                .isEqualTo("409 basis-required");
        Reply asked = post("operator", path + "/retirement", resigned);
        assertThat(asked.outcome()).isEqualTo("201");
        assertThat(seen("/api/v1/corrections?status=PENDING&limit=500", asked.position())
                        .toString())
                .contains(asked.id());
        String approval = "/api/v1/corrections/" + asked.id() + "/approval";
        assertThat(post("operator", approval, "{}").outcome()).isEqualTo("403 role-not-allowed");
        Reply approved = post("head", approval, "{}");
        assertThat(approved.outcome()).isEqualTo("200");

        assertThat(seen(cohort, approved.position()).path("seatsTaken").asInt()).isZero();
        JsonNode card = seen(path + "?on=2018-06-01", approved.position());
        assertThat(card.path("phase").asString()).isEqualTo("RETIRED");
        assertThat(card.path("engagements")).isEmpty();
        assertThat(seen(path + "?on=2018-05-31", approved.position())
                        .path("phase")
                        .asString())
                .isEqualTo("NOMINATED");
        assertThat(seen(path + "?on=2018-06-01&knownAt=@" + asked.position(), approved.position())
                        .path("phase")
                        .asString())
                .isEqualTo("NOMINATED");

        Reply back = post(
                "operator",
                path + "/engagements",
                on("2018-09-01", "\"category\":\"TKSK\",\"region\":\"32.17.02\",\"from\":\"2018-09-01\""));
        assertThat(back.outcome()).isEqualTo("201");
        assertThat(seen(path, back.position()).path("phase").asString()).isEqualTo("CLOSED");
    }

    @Test
    void of_whoever_died_nothing_is_recorded_and_the_number_is_free() {
        String nik = nik();
        String worker = post("operator", "/api/v1/workers", registration(nik)).id();
        String path = "/api/v1/workers/" + worker;
        Reply asked = post("operator", path + "/retirement", on("2018-06-01", "\"kind\":\"DECEASED\""));
        assertThat(post("head", path + "/corrections/" + asked.id() + "/approval", "{}")
                        .outcome())
                .isEqualTo("200");
        String training = "{\"kind\":\"BASIC_TRAINING\",\"hours\":40,\"from\":\"2018-01-08\",\"to\":\"2018-01-12\"}";
        assertThat(post("operator", path + "/trainings", training).outcome()).isEqualTo("409 worker-deceased");
        assertThat(post("operator", path + "/retirement", on("2018-07-01", "\"kind\":\"RESIGNED\""))
                        .outcome())
                .isEqualTo("409 worker-deceased");
        assertThat(post("operator", "/api/v1/workers", registration(nik)).outcome())
                .isEqualTo("201");
    }

    @Test
    void what_a_head_refuses_changes_nothing() {
        String path = "/api/v1/workers/" + registered();
        Reply asked = post("operator", path + "/retirement", on("2018-06-01", "\"kind\":\"RESIGNED\""));
        Reply refused = post("head", "/api/v1/corrections/" + asked.id() + "/refusal", "{}");
        assertThat(refused.outcome()).isEqualTo("200");
        assertThat(seen(path, refused.position()).path("phase").asString()).isEqualTo("REGISTERED");
        assertThat(post("head", "/api/v1/corrections/" + asked.id() + "/approval", "{}")
                        .outcome())
                .isEqualTo("409 request-already-decided");
    }

    private JsonNode seen(String query, long position) {
        Reply reply = send(request("head", query)
                .header("Jejak-Min-Position", String.valueOf(position))
                .GET());
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        return reply.json();
    }
}
