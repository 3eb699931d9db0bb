package id.jejak.deploy.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A worker who is not yet competent appeals, and another member of the panel hears it. */
class AppealStoryTest extends AppealsOverHttp {

    @Test
    void an_operator_appeals_for_the_worker_and_nothing_else_happens_to_the_case_until_it_is_decided() {
        String worker = notYetCompetent();
        String decision = lastEvent(worker);
        assertThat(file("head", worker, decision, "2018-04-01").outcome()).isEqualTo("403 role-not-allowed");
        assertThat(file("operator2", worker, decision, "2018-04-01").outcome()).isEqualTo("403 region-out-of-scope");
        assertThat(file("operator", worker, UUID.randomUUID().toString(), "2018-04-01")
                        .outcome())
                .isEqualTo("404 unknown-event");
        assertThat(file("operator", worker, firstEvent(worker), "2018-04-01").outcome())
                .isEqualTo("409 not-appealable");
        assertThat(file("operator", worker, decision, "2018-04-22").outcome()).isEqualTo("409 appeal-window-closed");
        assertThat(file("operator", worker, decision, "2018-03-21").outcome()).isEqualTo("409 effective-out-of-order");
        assertThat(post("operator", worker + "/appeals", "{\"grounds\":\"x\"}").outcome())
                .startsWith("422");
        assertThat(lastEvent(worker)).as("a refusal appends nothing").isEqualTo(decision);

        Reply filed = file("operator", worker, decision, "2018-04-21");
        assertThat(filed.outcome()).isEqualTo("201");
        JsonNode event = event(filed);
        assertThat(event.path("type").asString()).isEqualTo("appeal.filed");
        assertThat(event.path("metadata").path("onBehalfOf").asString())
                .isEqualTo("worker:" + worker.substring(worker.lastIndexOf('/') + 1));
        assertThat(phaseAfter(filed, worker)).isEqualTo("UNDER_APPEAL");
        JsonNode before = seen(filed, worker + "?on=2018-04-21&knownAt=@" + (filed.position() - 1))
                .json();
        assertThat(before.path("appealable").path("until").asString()).isEqualTo("2018-04-21");
        assertThat(before.path("appealable").path("against").asString()).isEqualTo(decision);
        assertThat(before.path("appeals")).isEmpty();
        JsonNode open = seen(filed, worker).json();
        assertThat(open.path("appeals").path(0).path("status").asString()).isEqualTo("OPEN");
        assertThat(open.has("appealable")).isFalse();
        assertThat(seen(filed, "/api/v1/counts?by=phase&on=2018-04-21").body()).contains("UNDER_APPEAL");
        assertThat(seen(filed, worker + "?on=2018-04-20").json().path("phase").asString())
                .isEqualTo("DECIDED_NOT_YET");
        assertThat(file("operator", worker, decision, "2018-04-21").outcome()).isEqualTo("409 already-appealed");
        assertThat(post("secretariat", worker + "/resit", on("2018-07-01", "")).outcome())
                .isEqualTo("409 under-appeal");
        assertThat(post("secretariat", worker + "/closure", on("2018-07-01", "\"reason\":\"Pindah\""))
                        .outcome())
                .isEqualTo("409 under-appeal");
        assertThat(post("panel", worker + "/certificates", on("2018-07-01", "")).outcome())
                .isEqualTo("409 under-appeal");
        assertThat(seen(filed, worker + "/trail").body())
                .contains("Appeal filed on the worker's behalf against the decision “not yet competent”")
                .contains("Banding diajukan atas nama pekerja terhadap keputusan belum kompeten")
                .doesNotContain(GROUNDS);
    }

    @Test
    void whoever_decided_does_not_hear_the_appeal_and_a_decision_that_stands_changes_nothing() {
        String worker = notYetCompetent();
        Reply filed = file("operator", worker, lastEvent(worker), "2018-04-01");
        String stands = "\"outcome\":\"DECISION_STANDS\"";
        assertThat(hear("panel", worker, filed.id(), stands)).isEqualTo("409 four-eyes");
        assertThat(hear("secretariat", worker, filed.id(), stands)).isEqualTo("403 role-not-allowed");
        assertThat(hear("panel2", worker, UUID.randomUUID().toString(), stands)).isEqualTo("404 unknown-appeal");
        assertThat(post("panel2", "/api/v1/appeals/" + UUID.randomUUID() + "/decision", on("2018-05-02", stands))
                        .outcome())
                .isEqualTo("404 unknown-appeal");
        assertThat(post("panel2", decision(worker, filed.id()), "{" + stands + "}")
                        .outcome())
                .isEqualTo("409 basis-required");
        assertThat(hear("panel2", worker, filed.id(), "\"outcome\":\"REVERSED\""))
                .startsWith("4");
        assertThat(event(filed).path("eventId").asString())
                .as("a refusal appends nothing")
                .isEqualTo(lastEvent(worker));

        Reply decided = post("panel2", "/api/v1/appeals/" + filed.id() + "/decision", on("2018-05-02", stands));
        assertThat(decided.outcome()).isEqualTo("200");
        assertThat(phaseAfter(decided, worker)).isEqualTo("DECIDED_NOT_YET");
        assertThat(hear("panel2", worker, filed.id(), stands)).isEqualTo("409 appeal-already-decided");
        assertThat(seen(decided, worker + "?on=2018-12-31&knownAt=@" + filed.position())
                        .json()
                        .path("phase")
                        .asString())
                .isEqualTo("UNDER_APPEAL");
    }

    @Test
    void an_overturned_decision_leads_to_a_certificate() {
        String worker = notYetCompetent();
        Reply filed = file("operator", worker, lastEvent(worker), "2018-04-01");
        String overturned = "\"outcome\":\"OVERTURNED\"";
        assertThat(hear("panel2", worker, filed.id(), overturned)).isEqualTo("409 reason-required");
        Reply decided = post("panel2", decision(worker, filed.id()), on("2018-05-02", overturned + "," + REASON));
        assertThat(phaseAfter(decided, worker)).isEqualTo("DECIDED_COMPETENT");
        assertThat(seen(decided, worker + "/trail").body())
                .contains("Appeal decided: overturned")
                .contains("Decided: competent");
        assertThat(post("panel", worker + "/certificates", on("2018-05-03", "")).outcome())
                .isEqualTo("201");
    }

    @Test
    void a_new_assessment_is_by_other_assessors() {
        String worker = notYetCompetent();
        Reply filed = file("operator", worker, lastEvent(worker), "2018-04-01");
        Reply decided = post(
                "panel2", decision(worker, filed.id()), on("2018-05-02", "\"outcome\":\"NEW_ASSESSMENT\"," + REASON));
        assertThat(phaseAfter(decided, worker)).isEqualTo("ADMITTED");
        assertThat(assign(worker, "assessor", "2018-05-03")).isEqualTo("409 conflict-of-interest");
        assertThat(assign(worker, "assessor2", "2018-05-03")).isEqualTo("200");
        Reply scored = post(
                "assessor2",
                worker + "/scores",
                "{\"component\":\"COGNITIVE\",\"score\":90,\"heldOn\":\"2018-05-04\"}");
        assertThat(phaseAfter(scored, worker)).isEqualTo("IN_ASSESSMENT");
    }
}
