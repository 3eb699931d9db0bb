package id.jejak.deploy.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A worker whose application was rejected appeals, and gets the seat back where one is left. */
class RejectionAppealStoryTest extends AppealsOverHttp {

    private static final String OVERTURNED = "\"outcome\":\"OVERTURNED\"," + REASON;

    @Test
    void an_overturned_rejection_admits_the_worker_and_takes_the_seat_again_also_in_a_closed_cohort() {
        String cohort = cohort(1);
        String worker = rejected(cohort);
        Reply filed = file("operator", worker, lastEvent(worker), "2018-03-10");
        assertThat(phaseAfter(filed, worker)).isEqualTo("UNDER_APPEAL");
        assertThat(seatsTaken(filed, cohort)).isZero();
        assertThat(nominated(worker, cohort)).isEqualTo("case-already-open");
        Reply closed = post("head", "/api/v1/cohorts/" + cohort + "/close", on("2018-03-11", ""));
        done(closed);

        Reply decided = post("panel", decision(worker, filed.id()), on("2018-05-02", OVERTURNED));
        assertThat(phaseAfter(decided, worker)).isEqualTo("ADMITTED");
        assertThat(seatsTaken(decided, cohort)).isEqualTo(1);
        assertThat(assign(worker, "assessor", "2018-05-03")).isEqualTo("200");
        assertThat(seen(decided, worker + "/trail").body())
                .contains("Appeal filed on the worker's behalf against the rejection at screening");

        Reply left = post("secretariat", worker + "/closure", on("2018-05-04", "\"reason\":\"Pindah\""));
        assertThat(seatsTaken(left, cohort)).as("given up once more").isZero();
    }

    @Test
    void where_no_seat_is_left_nothing_happens_until_the_quota_is_revised() {
        String cohort = cohort(1);
        String worker = rejected(cohort);
        String another = "/api/v1/workers/" + registered();
        assertThat(nominated(another, cohort)).isEqualTo("NOMINATED");
        Reply filed = file("operator", worker, lastEvent(worker), "2018-03-10");

        assertThat(hear("panel", worker, filed.id(), OVERTURNED)).isEqualTo("409 quota-exhausted");
        assertThat(event(filed).path("eventId").asString()).isEqualTo(lastEvent(worker));
        assertThat(seatsTaken(filed, cohort)).isEqualTo(1);

        done(post(
                "head",
                "/api/v1/cohorts/" + cohort + "/quota",
                on("2018-04-01", "\"quota\":2,\"reason\":\"Banding\"")));
        Reply decided = post("panel", decision(worker, filed.id()), on("2018-05-02", OVERTURNED));
        assertThat(phaseAfter(decided, worker)).isEqualTo("ADMITTED");
        assertThat(seatsTaken(decided, cohort)).isEqualTo(2);
    }

    @Test
    void a_rejection_that_stands_takes_no_seat_and_whoever_leaves_meanwhile_gives_up_none() {
        String cohort = cohort(2);
        String worker = rejected(cohort);
        Reply filed = file("operator", worker, lastEvent(worker), "2018-03-10");
        Reply stands = post("panel", decision(worker, filed.id()), on("2018-05-02", "\"outcome\":\"DECISION_STANDS\""));
        assertThat(phaseAfter(stands, worker)).isEqualTo("REJECTED");
        assertThat(seatsTaken(stands, cohort)).isZero();

        String leaving = rejected(cohort);
        Reply appealed = file("operator", leaving, lastEvent(leaving), "2018-03-10");
        Reply asked = post("operator", leaving + "/retirement", on("2018-04-01", "\"kind\":\"RESIGNED\""));
        Reply left = post("head", "/api/v1/corrections/" + asked.id() + "/approval", on("2018-04-02", ""));
        assertThat(phaseAfter(left, leaving)).isEqualTo("RETIRED");
        assertThat(seatsTaken(left, cohort)).isZero();
        assertThat(hear("panel", leaving, appealed.id(), OVERTURNED)).isEqualTo("409 wrong-phase");
    }

    private String nominated(String worker, String cohort) {
        JsonNode item =
                nominate(worker, cohort, "2018-03-05").json().path("items").path(0);
        return item.path("code").asString(item.path("outcome").asString());
    }

    private int seatsTaken(Reply told, String cohort) {
        return seen(told, "/api/v1/cohorts/" + cohort + "?on=2018-12-31")
                .json()
                .path("seatsTaken")
                .asInt();
    }
}
