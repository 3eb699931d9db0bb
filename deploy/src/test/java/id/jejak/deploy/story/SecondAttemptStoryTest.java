package id.jejak.deploy.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Not yet competent, another attempt, and a case that is closed without one. */
class SecondAttemptStoryTest extends OverHttp {

    @Test
    void opens_a_resit_after_the_waiting_period_and_closes_a_case_with_a_reason() {
        String worker = inAssessment();
        score(worker, "2018-03-20", 60);
        assertThat(post("assessor", worker + "/recommended-outcome", on("2018-03-21", "\"outcome\":\"NOT_YET\""))
                        .outcome())
                .isEqualTo("200");
        assertThat(post("panel", worker + "/decision", on("2018-03-22", "\"outcome\":\"NOT_YET\",\"note\":\"Belum\""))
                        .outcome())
                .isEqualTo("200");
        assertThat(post("secretariat", worker + "/resit", on("2018-06-01", "")).outcome())
                .isEqualTo("409 resit-not-yet");
        assertThat(post("panel", worker + "/resit", on("2018-07-01", "")).outcome())
                .isEqualTo("403 role-not-allowed");
        assertThat(post("secretariat", worker + "/resit", on("2018-07-01", "")).outcome())
                .isEqualTo("200");

        assertThat(post("secretariat", worker + "/closure", on("2018-08-01", ""))
                        .outcome())
                .isEqualTo("409 reason-required");
        assertThat(post("secretariat", worker + "/closure", on("2019-08-01", "\"reason\":\"Pindah\""))
                        .outcome())
                .isEqualTo("409 effective-in-future");
        assertThat(post("secretariat", worker + "/closure", on("2018-08-01", "\"reason\":\"Pindah\""))
                        .outcome())
                .isEqualTo("200");
        assertThat(post("secretariat", worker + "/closure", on("2018-08-01", "\"reason\":\"Pindah\""))
                        .outcome())
                .isEqualTo("409 wrong-phase");
    }

    @Test
    void a_command_without_fields_needs_no_body_and_takes_effect_today() {
        String worker = "/api/v1/workers/" + nominated("2018-12-30");
        Reply withdrawn =
                post("head", worker + "/withdrawal", "", UUID.randomUUID().toString());
        assertThat(withdrawn.outcome()).isEqualTo("200");
        Reply log = get("inspector", "/api/v1/events?limit=1&after=" + (withdrawn.position() - 1));
        assertThat(log.json().path("items").path(0).path("effectiveOn").asString())
                .isEqualTo("2018-12-31");
    }

    private String inAssessment() {
        String worker = "/api/v1/workers/" + nominated("2018-03-01");
        for (String kind : new String[] {"EMPLOYER", "PROFESSION"}) {
            String body = on("2018-03-02", "\"kind\":\"%s\",\"by\":\"Ketua\"".formatted(kind));
            assertThat(post("operator", worker + "/recommendations", body).outcome())
                    .isEqualTo("200");
        }
        assertThat(post("secretariat", worker + "/screening", on("2018-03-03", "\"outcome\":\"ADMITTED\""))
                        .outcome())
                .isEqualTo("200");
        assertThat(post("secretariat", worker + "/assessors", on("2018-03-04", "\"assessorId\":\"assessor\""))
                        .outcome())
                .isEqualTo("200");
        return worker;
    }

    private String nominated(String day) {
        String worker = registered();
        String body = on(
                day,
                "\"workerIds\":[\"%s\"],\"pathway\":\"DIRECT_ASSESSMENT\",\"level\":\"ASISTEN\"".formatted(worker));
        Reply reply = post("head", "/api/v1/cohorts/" + cohort(1) + "/nominations", body);
        assertThat(reply.json().path("items").path(0).path("outcome").asString())
                .isEqualTo("NOMINATED");
        return worker;
    }

    private void score(String worker, String day, int points) {
        for (String component : new String[] {"PORTFOLIO", "COGNITIVE", "PRACTICAL"}) {
            String body = "{\"component\":\"%s\",\"score\":%d,\"heldOn\":\"%s\"}".formatted(component, points, day);
            assertThat(post("assessor", worker + "/scores", body).outcome()).isEqualTo("200");
        }
    }
}
