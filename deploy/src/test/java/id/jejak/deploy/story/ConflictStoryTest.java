package id.jejak.deploy.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** An assessor with an interest in a case has no part in it. */
class ConflictStoryTest extends OverHttp {

    private static final String GROUND = "\"assessorId\":\"%s\",\"ground\":\"Saudara kandung\"";

    @Test
    void whoever_is_in_conflict_is_not_assigned() {
        String worker = admitted();
        assertThat(conflict("secretariat", worker, "assessor", "2018-03-04")).isEqualTo("200");
        assertThat(post("secretariat", worker + "/assessors", on("2018-03-05", "\"assessorId\":\"assessor\""))
                        .outcome())
                .isEqualTo("409 conflict-of-interest");
    }

    @Test
    void what_an_assessor_scored_is_set_aside_once_he_declares_a_conflict() {
        String worker = admitted();
        assigned(worker, "assessor", "2018-03-04");
        Reply scored = post("assessor", worker + "/scores", score("COGNITIVE", 80));
        assertThat(phaseAfter(scored, worker)).isEqualTo("IN_ASSESSMENT");
        Reply declared = post("assessor", worker + "/conflicts", on("2018-07-10", GROUND.formatted("assessor")));
        assertThat(phaseAfter(declared, worker)).isEqualTo("ADMITTED");
        assertThat(post("assessor", worker + "/scores", score("PRACTICAL", 80)).outcome())
                .isEqualTo("403 assessor-not-assigned");

        assigned(worker, "panel2", "2018-07-11");
        Reply again = post("panel2", worker + "/scores", score("COGNITIVE", 60).replace("2018-07-02", "2018-07-12"));
        assertThat(phaseAfter(again, worker)).isEqualTo("IN_ASSESSMENT");
        assertThat(seen(again, worker + "/trail").body())
                .contains("Conflict of interest of assessor “assessor” declared")
                .doesNotContain("Saudara kandung");
    }

    @Test
    void nobody_declares_for_another_assessor_but_the_secretariat() {
        String worker = admitted();
        assertThat(conflict("assessor2", worker, "assessor", "2018-03-04")).isEqualTo("403 role-not-allowed");
        assertThat(conflict("operator", worker, "assessor", "2018-03-04")).isEqualTo("403 role-not-allowed");
        assertThat(conflict("secretariat", worker, "assessor", "2018-01-01")).isEqualTo("409 effective-out-of-order");
        assertThat(post("secretariat", worker + "/conflicts", on("2018-03-04", "\"assessorId\":\"assessor\""))
                        .outcome())
                .startsWith("422");
        assertThat(conflict("secretariat", "/api/v1/workers/" + registered(), "assessor", "2018-03-04"))
                .as("of whoever never had a case of the body nothing is told")
                .isEqualTo("403 body-out-of-scope");
    }

    private String conflict(String account, String worker, String assessor, String day) {
        return post(account, worker + "/conflicts", on(day, GROUND.formatted(assessor)))
                .outcome();
    }

    private void assigned(String worker, String assessor, String day) {
        assertThat(post("secretariat", worker + "/assessors", on(day, "\"assessorId\":\"%s\"".formatted(assessor)))
                        .outcome())
                .isEqualTo("200");
    }

    private String phaseAfter(Reply told, String worker) {
        return seen(told, worker).json().path("phase").asString();
    }

    private Reply seen(Reply told, String path) {
        assertThat(told.outcome()).isEqualTo("200");
        Reply seen = send(request("inspector", path)
                .header("Jejak-Min-Position", String.valueOf(told.position()))
                .GET());
        assertThat(seen.outcome()).isEqualTo("200");
        return seen;
    }

    private static String score(String component, int points) {
        return "{\"component\":\"%s\",\"score\":%d,\"heldOn\":\"2018-07-02\"}".formatted(component, points);
    }

    private String admitted() {
        String id = registered();
        assertThat(post(
                                "head",
                                "/api/v1/cohorts/" + cohort(1) + "/nominations",
                                "{\"effectiveOn\":\"2018-03-01\",\"workerIds\":[\"%s\"],\"pathway\":\"DIRECT_ASSESSMENT\",\"level\":\"GENERALIS\"}"
                                        .formatted(id))
                        .outcome())
                .isEqualTo("200");
        String worker = "/api/v1/workers/" + id;
        for (String kind : new String[] {"EMPLOYER", "PROFESSION"}) {
            String body = on("2018-03-02", "\"kind\":\"%s\",\"by\":\"Ketua\"".formatted(kind));
            assertThat(post("operator", worker + "/recommendations", body).outcome())
                    .isEqualTo("200");
        }
        assertThat(post("secretariat", worker + "/screening", on("2018-03-03", "\"outcome\":\"ADMITTED\""))
                        .outcome())
                .isEqualTo("200");
        return worker;
    }
}
