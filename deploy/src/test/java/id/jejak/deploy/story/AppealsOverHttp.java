package id.jejak.deploy.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What the stories of appeals share: how one is filed and heard, and workers who have something to appeal against. */
abstract class AppealsOverHttp extends OverHttp {

    static final String GROUNDS = "Nilai tertukar dengan peserta lain";
    static final String REASON = "\"reason\":\"Berita acara keliru\"";

    Reply file(String account, String worker, String against, String day) {
        return post(
                account,
                worker + "/appeals",
                on(day, "\"against\":\"%s\",\"grounds\":\"%s\"".formatted(against, GROUNDS)));
    }

    String hear(String account, String worker, String appeal, String fields) {
        return post(account, decision(worker, appeal), on("2018-05-02", fields)).outcome();
    }

    static String decision(String worker, String appeal) {
        return worker + "/appeals/" + appeal + "/decision";
    }

    JsonNode event(Reply told) {
        return get("inspector", "/api/v1/events?limit=1&after=" + (told.position() - 1))
                .json()
                .path("items")
                .path(0);
    }

    String firstEvent(String worker) {
        return events(worker).getFirst().path("eventId").asString();
    }

    String lastEvent(String worker) {
        return events(worker).getLast().path("eventId").asString();
    }

    /** The worker's own, read from the log itself. */
    List<JsonNode> events(String worker) {
        String stream = "worker:" + worker.substring(worker.lastIndexOf('/') + 1);
        List<JsonNode> own = new ArrayList<>();
        long after = 0;
        while (true) {
            JsonNode page =
                    get("inspector", "/api/v1/events?limit=500&after=" + after).json();
            for (JsonNode event : page.path("items")) {
                if (event.path("stream").asString().equals(stream)) {
                    own.add(event);
                }
                after = event.path("position").asLong();
            }
            if (page.path("items").isEmpty()) {
                return own;
            }
        }
    }

    String phaseAfter(Reply told, String worker) {
        return seen(told, worker).json().path("phase").asString();
    }

    Reply seen(Reply told, String path) {
        assertThat(told.outcome()).startsWith("20");
        Reply seen = send(request("inspector", path)
                .header("Jejak-Min-Position", String.valueOf(told.position()))
                .GET());
        assertThat(seen.outcome()).isEqualTo("200");
        return seen;
    }

    String assign(String worker, String assessor, String day) {
        return post("secretariat", worker + "/assessors", on(day, "\"assessorId\":\"%s\"".formatted(assessor)))
                .outcome();
    }

    /** Nominated into the cohort on 1 March 2018 and recommended by both. */
    String recommended(String cohort) {
        String worker = "/api/v1/workers/" + registered();
        done(nominate(worker, cohort, "2018-03-01"));
        for (String kind : new String[] {"EMPLOYER", "PROFESSION"}) {
            String body = on("2018-03-02", "\"kind\":\"%s\",\"by\":\"Ketua\"".formatted(kind));
            done(post("operator", worker + "/recommendations", body));
        }
        return worker;
    }

    Reply nominate(String worker, String cohort, String day) {
        String nomination = on(
                day,
                "\"workerIds\":[\"%s\"],\"pathway\":\"DIRECT_ASSESSMENT\",\"level\":\"ASISTEN\""
                        .formatted(worker.substring(worker.lastIndexOf('/') + 1)));
        return post("head", "/api/v1/cohorts/" + cohort + "/nominations", nomination);
    }

    /** Rejected by {@code secretariat} on 3 March 2018. */
    String rejected(String cohort) {
        String worker = recommended(cohort);
        done(post(
                "secretariat",
                worker + "/screening",
                on("2018-03-03", "\"outcome\":\"REJECTED\",\"reason\":\"Berkas tidak sah\"")));
        return worker;
    }

    /** Decided by {@code panel} on 22 March 2018. */
    String notYetCompetent() {
        return decided("NOT_YET", 60);
    }

    /** Assessed by {@code assessor}, decided by {@code panel} on 22 March 2018. */
    String decided(String outcome, int points) {
        String worker = recommended(cohort(1));
        done(post("secretariat", worker + "/screening", on("2018-03-03", "\"outcome\":\"ADMITTED\"")));
        assertThat(assign(worker, "assessor", "2018-03-04")).isEqualTo("200");
        for (String component : new String[] {"PORTFOLIO", "COGNITIVE", "PRACTICAL"}) {
            String body = "{\"component\":\"%s\",\"score\":%d,\"heldOn\":\"2018-03-20\"}".formatted(component, points);
            done(post("assessor", worker + "/scores", body));
        }
        done(post(
                "assessor",
                worker + "/recommended-outcome",
                on("2018-03-21", "\"outcome\":\"%s\"".formatted(outcome))));
        done(post("panel", worker + "/decision", on("2018-03-22", "\"outcome\":\"%s\"".formatted(outcome))));
        return worker;
    }

    static void done(Reply reply) {
        assertThat(reply.outcome()).isEqualTo("200");
    }
}
