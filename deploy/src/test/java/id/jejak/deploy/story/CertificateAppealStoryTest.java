package id.jejak.deploy.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A worker whose certificate was suspended, revoked or annulled appeals. */
class CertificateAppealStoryTest extends AppealsOverHttp {

    private static final String OVERTURNED = "\"outcome\":\"OVERTURNED\"," + REASON;

    @Test
    void a_revoked_certificate_is_valid_again_from_the_decision_on_the_appeal_and_everybody_is_told() {
        String worker = decided("COMPETENT", 80);
        String number = certified(worker);
        done(change(number, "revocation", "2018-04-10"));
        Reply filed = file("operator", worker, lastEvent(worker), "2018-04-20");
        assertThat(filed.outcome()).isEqualTo("201");
        assertThat(phaseAfter(filed, worker)).isEqualTo("UNDER_APPEAL");
        assertThat(status(number, "2018-04-20")).isEqualTo("REVOKED");
        assertThat(change(number, "annulment", "2018-04-25").outcome()).isEqualTo("409 under-appeal");
        assertThat(hear("panel", worker, filed.id(), OVERTURNED)).isEqualTo("409 four-eyes");
        assertThat(event(filed).path("eventId").asString())
                .as("a refusal appends nothing")
                .isEqualTo(lastEvent(worker));

        Reply decided = post("panel2", decision(worker, filed.id()), on("2018-05-02", OVERTURNED));
        assertThat(phaseAfter(decided, worker)).isEqualTo("CERTIFIED");
        assertThat(status(number, "2018-05-01")).isEqualTo("REVOKED");
        assertThat(status(number, "2018-05-02")).isEqualTo("VALID");
        assertThat(seen(decided, worker + "/trail").body())
                .contains("against the revocation")
                .contains("reinstated")
                .doesNotContain(GROUNDS);
    }

    @Test
    void an_overturned_annulment_was_on_no_day_and_stands_in_what_was_known_before() {
        String worker = decided("COMPETENT", 80);
        String number = certified(worker);
        done(change(number, "annulment", "2018-04-10"));
        Reply filed = file("operator", worker, lastEvent(worker), "2018-04-20");
        assertThat(seen(filed, worker + "?on=2018-04-05").json().path("phase").asString())
                .isEqualTo("ANNULLED");

        Reply decided = post("panel2", "/api/v1/appeals/" + filed.id() + "/decision", on("2018-05-02", OVERTURNED));
        assertThat(phaseAfter(decided, worker)).isEqualTo("CERTIFIED");
        assertThat(status(number, "2018-04-15")).isEqualTo("VALID");
        assertThat(seen(decided, worker + "?on=2018-04-15&knownAt=@" + filed.position())
                        .json()
                        .path("phase")
                        .asString())
                .isEqualTo("ANNULLED");
    }

    @Test
    void a_suspension_that_stands_stays_and_on_a_new_assessment_the_case_is_open_again() {
        String worker = decided("COMPETENT", 80);
        String number = certified(worker);
        done(change(number, "suspension", "2018-04-10"));
        Reply filed = file("operator", worker, lastEvent(worker), "2018-04-20");
        assertThat(phaseAfter(filed, worker)).isEqualTo("UNDER_APPEAL");
        Reply stands =
                post("panel2", decision(worker, filed.id()), on("2018-05-02", "\"outcome\":\"DECISION_STANDS\""));
        assertThat(phaseAfter(stands, worker)).isEqualTo("SUSPENDED");

        done(change(number, "revocation", "2018-05-10"));
        Reply again = file("operator", worker, lastEvent(worker), "2018-05-20");
        Reply anew = post(
                "panel2", decision(worker, again.id()), on("2018-06-02", "\"outcome\":\"NEW_ASSESSMENT\"," + REASON));
        assertThat(phaseAfter(anew, worker)).isEqualTo("ADMITTED");
        assertThat(assign(worker, "assessor", "2018-06-03")).isEqualTo("409 conflict-of-interest");
        assertThat(assign(worker, "assessor2", "2018-06-03")).isEqualTo("200");
    }

    private String certified(String worker) {
        Reply issued = post("panel", worker + "/certificates", on("2018-04-01", ""));
        assertThat(issued.outcome()).isEqualTo("201");
        return issued.id();
    }

    private Reply change(String number, String what, String day) {
        return post("panel", "/api/v1/certificates/" + number + "/" + what, on(day, "\"ground\":\"Aduan\""));
    }

    /** As the public sees it. */
    private String status(String number, String day) {
        Reply seen = get("inspector", "/api/v1/certificates/" + number + "?on=" + day);
        return seen.json().path("status").asString();
    }
}
