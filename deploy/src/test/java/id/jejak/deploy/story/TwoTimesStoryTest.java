package id.jejak.deploy.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Facts that are recorded for other days than their neighbours, and what is then told of each day. */
class TwoTimesStoryTest extends OverHttp {

    @Test
    void a_case_that_began_before_the_registration_took_effect_shows() {
        String worker = post("operator", "/api/v1/workers", registrationFrom("2018-09-03"))
                .id();
        long registered = post(
                        "operator",
                        "/api/v1/workers/" + worker + "/engagements",
                        on("2015-01-01", "\"category\":\"TAGANA\",\"region\":\"32.17.05\",\"from\":\"2015-01-01\""))
                .position();
        long nominated = nominate(worker, "2018-06-04");

        JsonNode card = seen(nominated, "/api/v1/workers/" + worker + "?on=2018-07-01");
        assertThat(card.path("phase").asString()).isEqualTo("NOMINATED");
        assertThat(card.path("casePhase").asString()).isEqualTo("NOMINATED");
        assertThat(card.at("/engagements/0/category").asString()).isEqualTo("TAGANA");
        assertThat(seen(nominated, "/api/v1/workers/" + worker + "?on=2018-07-01&knownAt=@" + registered)
                        .path("phase")
                        .asString())
                .isEqualTo("REGISTERED");
        JsonNode counts = seen(nominated, "/api/v1/counts?by=phase&category=TAGANA&region=32.17.05&on=2018-07-01");
        assertThat(counts.path("items")).hasSize(1);
        assertThat(counts.at("/items/0/phase").asString()).isEqualTo("NOMINATED");
        JsonNode trail = seen(nominated, "/api/v1/workers/" + worker + "/trail");
        assertThat(trail.at("/items/3/type").asString()).isEqualTo("worker.nominated");
        assertThat(trail.at("/items/3/changes/0/from").asString()).isEqualTo("REGISTERED");
        assertThat(trail.at("/items/3/ruleVersion").asString()).isEqualTo("SDM-KESOS 2017");
    }

    @Test
    void nobody_is_registered_in_the_future_but_an_engagement_may_lie_there() {
        String body = registrationFrom("2019-02-01");
        assertThat(post("operator", "/api/v1/workers", body.replaceFirst("\\{", "{\"effectiveOn\":\"2019-01-01\","))
                        .outcome())
                .isEqualTo("409 effective-in-future");
        Reply registered = post("operator", "/api/v1/workers", body);
        assertThat(registered.outcome()).isEqualTo("201");
        String worker = "/api/v1/workers/" + registered.id();
        assertThat(seen(registered.position(), worker).path("engagements")).isEmpty();
        assertThat(seen(registered.position(), worker + "?on=2019-02-01").path("engagements"))
                .hasSize(1);
        assertThat(seen(registered.position(), worker + "/trail")
                        .at("/items/0/effectiveOn")
                        .asString())
                .isEqualTo("2018-12-31");
    }

    @Test
    void an_annulled_certificate_was_valid_on_no_day_and_a_planned_suspension_does_not_prevent_that() {
        String worker = registered();
        String number = certified(worker);
        String certificate = "/api/v1/certificates/" + number;
        long planned = post("panel", certificate + "/suspension", on("2019-06-01", "\"ground\":\"Pengaduan\""))
                .position();
        Reply annulled = post("panel", certificate + "/annulment", on("2018-12-01", "\"ground\":\"Pemalsuan\""));
        assertThat(annulled.outcome()).isEqualTo("200");

        for (String day : List.of("2018-08-01", "2018-11-30", "2018-12-01", "2019-06-01", "2030-01-01")) {
            assertThat(seen(annulled.position(), certificate + "?on=" + day)
                            .path("status")
                            .asString())
                    .as(day)
                    .isEqualTo("ANNULLED");
            assertThat(seen(annulled.position(), "/api/v1/workers/" + worker + "?on=" + day)
                            .path("phase")
                            .asString())
                    .as(day)
                    .isEqualTo("ANNULLED");
        }
        assertThat(seen(annulled.position(), "/api/v1/workers/" + worker + "?on=2018-11-30&knownAt=@" + planned)
                        .path("phase")
                        .asString())
                .as("as known before")
                .isEqualTo("CERTIFIED");
        JsonNode trail = seen(annulled.position(), "/api/v1/workers/" + worker + "/trail?limit=500");
        JsonNode last = trail.path("items").path(trail.path("items").size() - 1);
        assertThat(last.path("effectiveOn").asString()).isEqualTo("2018-12-01");
        assertThat(last.path("ruleVersion").asString()).isEqualTo("SDM-KESOS 2017");
        assertThat(last.path("changes").toString()).contains("Pemalsuan", "certificate.ground");
        assertThat(nominate(worker, "2018-12-02")).isGreaterThan(annulled.position());
    }

    @Test
    void before_the_day_on_which_it_opens_a_cohort_is_not_there() {
        String cohort = cohort(5);
        String path = "/api/v1/cohorts/" + cohort;
        long now =
                post("head", path + "/quota", on("2018-02-09", "\"quota\":7")).position();
        assertThat(seenStatus(now, path + "?on=2018-01-31")).isEqualTo(404);
        assertThat(seen(now, "/api/v1/cohorts?limit=500&on=2018-01-31").toString())
                .doesNotContain(cohort);
        JsonNode opened = seen(now, path + "?on=2018-02-01");
        assertThat(opened.path("quota").asInt()).isEqualTo(5);
        assertThat(opened.at("/quotaHistory/1/quota").asInt()).isEqualTo(7);
    }

    @Test
    void what_no_file_can_say_is_refused() {
        String worker = "/api/v1/workers/" + registered();
        String training = "{\"kind\":\"BASIC_TRAINING\",\"hours\":%d,\"from\":\"2018-01-08\",\"to\":\"2018-01-12\"}";
        for (int hours : List.of(0, -5, 121)) {
            assertThat(post("operator", worker + "/trainings", training.formatted(hours))
                            .outcome())
                    .isEqualTo("422 hours-invalid");
        }
        assertThat(post(
                                "operator",
                                worker + "/trainings",
                                training.formatted(40).replace("BASIC_TRAINING", "kursus"))
                        .outcome())
                .isEqualTo("422 kind-invalid");
        assertThat(post("operator", "/api/v1/workers", registration(nik(), "32.17"))
                        .outcome())
                .isEqualTo("409 region-too-wide");
        String nominee = registered();
        nominate(nominee, "2018-06-04");
        assertThat(post(
                                "secretariat",
                                "/api/v1/workers/" + nominee + "/screening",
                                on("2018-06-05", "\"outcome\":\"REJECTED\""))
                        .outcome())
                .isEqualTo("409 reason-required");
    }

    private String certified(String worker) {
        String path = "/api/v1/workers/" + worker;
        nominate(worker, "2018-03-01");
        for (String kind : List.of("EMPLOYER", "PROFESSION")) {
            done("operator", path + "/recommendations", on("2018-03-02", "\"by\":\"Ketua\",\"kind\":\"" + kind + "\""));
        }
        done("secretariat", path + "/screening", on("2018-03-03", "\"outcome\":\"ADMITTED\""));
        done("secretariat", path + "/assessors", on("2018-03-04", "\"assessorId\":\"assessor\""));
        for (String component : List.of("PORTFOLIO", "COGNITIVE", "PRACTICAL")) {
            done(
                    "assessor",
                    path + "/scores",
                    "{\"component\":\"%s\",\"score\":80,\"heldOn\":\"2018-07-02\"}".formatted(component));
        }
        done("assessor", path + "/recommended-outcome", on("2018-07-10", "\"outcome\":\"COMPETENT\""));
        done("panel", path + "/decision", on("2018-07-20", "\"outcome\":\"COMPETENT\""));
        assertThat(post("panel", path + "/certificates", on("2018-08-01", "\"level\":\"SPESIALIS\""))
                        .outcome())
                .isEqualTo("409 level-differs");
        return done("panel", path + "/certificates", on("2018-08-01", "")).id();
    }

    private long nominate(String worker, String day) {
        Reply reply = done(
                "head",
                "/api/v1/cohorts/" + cohort(1) + "/nominations",
                on(
                        day,
                        "\"workerIds\":[\"%s\"],\"pathway\":\"DIRECT_ASSESSMENT\",\"level\":\"GENERALIS\""
                                .formatted(worker)));
        assertThat(reply.json().at("/items/0/outcome").asString()).isEqualTo("NOMINATED");
        return reply.position();
    }

    private Reply done(String account, String path, String body) {
        Reply reply = post(account, path, body);
        assertThat(reply.status()).as(reply.body()).isIn(200, 201);
        return reply;
    }

    private static String registrationFrom(String day) {
        return registration(nik()).replace("TKSK", "PSM").replace("2010-01-01", day);
    }

    private JsonNode seen(long position, String path) {
        Reply reply = ask(position, path);
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        return reply.json();
    }

    private int seenStatus(long position, String path) {
        return ask(position, path).status();
    }

    private Reply ask(long position, String path) {
        return send(request("head", path)
                .header("Jejak-Min-Position", String.valueOf(position))
                .GET());
    }
}
