package id.jejak.deploy.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Facts that were recorded wrongly: who asks, who decides, and what is told of earlier days before and after. */
class CorrectionStoryTest extends OverHttp {

    private String worker = "";
    private String path = "";
    private String lastRequest = "";

    @BeforeEach
    void somebody_is_registered() {
        worker = registered();
        path = "/api/v1/workers/" + worker;
    }

    @Test
    void a_corrected_region_counts_on_earlier_days_from_its_record_on_and_never_as_known_before() {
        String counts = "/api/v1/counts?by=region&category=TKSK&on=2015-06-01&region=";
        long before = corrects(event("engagement.started"), "region", "\"32.17.07\"");
        long there = total(counts + "32.17.07", before);
        long here = total(counts + "32.17.01", before);

        Reply approved = approves("head");

        assertThat(total(counts + "32.17.07", approved.position())).isEqualTo(there + 1);
        assertThat(total(counts + "32.17.01", approved.position())).isEqualTo(here - 1);
        String then = "&knownAt=@" + before;
        assertThat(total(counts + "32.17.07" + then, approved.position())).isEqualTo(there);
        assertThat(total(counts + "32.17.01" + then, approved.position())).isEqualTo(here);
        String card = path + "?on=2015-06-01";
        assertThat(seen(card, approved.position()).at("/engagements/0/region").asString())
                .isEqualTo("32.17.07");
        assertThat(seen(card + then, approved.position())
                        .at("/engagements/0/region")
                        .asString())
                .isEqualTo("32.17.01");
    }

    @Test
    void a_corrected_day_moves_the_phase_of_earlier_days() {
        Reply nominated = post(
                "head",
                "/api/v1/cohorts/" + cohort(1) + "/nominations",
                on(
                        "2018-05-01",
                        "\"workerIds\":[\"%s\"],\"pathway\":\"DIRECT_ASSESSMENT\",\"level\":\"GENERALIS\""
                                .formatted(worker)));
        assertThat(nominated.outcome()).isEqualTo("200");
        String body = correction(event("worker.nominated"), "effectiveOn", "\"2018-04-02\"");
        assertThat(post("secretariat", path + "/corrections", body).outcome()).isEqualTo("403 role-not-allowed");
        corrects(event("worker.nominated"), "effectiveOn", "\"2018-04-02\"");
        assertThat(post("head", approvalOf(lastRequest), "{}").outcome())
                .as("the head nominated")
                .isEqualTo("409 four-eyes");
        Reply recommended =
                post("operator", path + "/recommendations", on("2018-06-01", "\"kind\":\"EMPLOYER\",\"by\":\"Ketua\""));
        long asked = corrects(event("recommendation.received"), "effectiveOn", "\"2018-05-10\"");
        assertThat(phase("?on=2018-05-15", recommended.position())).isEqualTo("NOMINATED");
        long approved = approves("head").position();
        assertThat(phase("?on=2018-05-15", approved)).isEqualTo("SCREENING");
        assertThat(phase("?on=2018-05-15&knownAt=@" + asked, approved)).isEqualTo("NOMINATED");
    }

    @Test
    void a_corrected_name_and_nik_are_told_masked_and_only_once_somebody_else_agreed() {
        String registered = event("worker.registered");
        long asked = corrects(registered, "name", "\"Contoh Baru\"");
        assertThat(seen(path, asked).path("name").asString()).matches("Contoh \\d+");
        long renamed = approves("head").position();
        assertThat(seen(path, renamed).path("name").asString()).isEqualTo("Contoh Baru");
        assertThat(seen(path + "?knownAt=@" + asked, renamed).path("name").asString())
                .matches("Contoh \\d+");

        String taken = nik();
        assertThat(post("operator", "/api/v1/workers", registration(taken)).outcome())
                .isEqualTo("201");
        corrects(registered, "nik", "\"" + taken + "\"");
        assertThat(post("head", approvalOf(lastRequest), "{}").outcome()).isEqualTo("409 nik-already-registered");
        assertThat(post("head", "/api/v1/corrections/" + lastRequest + "/refusal", "{}")
                        .outcome())
                .isEqualTo("200");

        String free = nik();
        corrects(registered, "nik", "\"" + free + "\"");
        long moved = approves("head").position();
        assertThat(post("operator", "/api/v1/workers/search", "{\"nik\":\"" + free + "\"}")
                        .id())
                .isEqualTo(worker);
        JsonNode trail = seen(path + "/trail?limit=500", moved);
        assertThat(trail.toString()).doesNotContain(free).contains(free.substring(0, 4) + "************");
        assertThat(get("ministry", "/api/v1/events?limit=500&after=" + (moved - 3))
                        .body())
                .doesNotContain(free);
    }

    @Test
    void what_a_correction_cannot_be_is_refused() {
        String registered = event("worker.registered");
        String corrections = path + "/corrections";
        String unheard = "01890000-0000-7000-8000-000000000000";
        assertThat(post("operator", corrections, correction(unheard, "name", "\"Contoh\""))
                        .outcome())
                .isEqualTo("404 unknown-event");
        assertThat(post("admin", corrections, correction(unheard, "name", "\"Contoh\""))
                        .outcome())
                .isEqualTo("403 role-not-allowed");
        assertThat(post("operator2", corrections, correction(registered, "name", "\"Contoh\""))
                        .outcome())
                .isEqualTo("403 region-out-of-scope");
        assertThat(post("panel", corrections, correction(registered, "name", "\"Contoh\""))
                        .outcome())
                .isEqualTo("403 role-not-allowed");
        assertThat(post("operator", corrections, correction(registered, "workerId", "\"1\""))
                        .outcome())
                .isEqualTo("409 not-correctable");
        assertThat(post("operator", corrections, correction(registered, "name", "{\"a\":1}"))
                        .outcome())
                .isEqualTo("422 value-invalid");
        assertThat(post("operator", corrections, correction(event("engagement.started"), "monthlyAmount", "1e400"))
                        .outcome())
                .isEqualTo("422 value-invalid");
        String bare = correction(registered, "name", "\"Contoh\"").replaceFirst("\"basis\":\\{[^}]*},", "");
        assertThat(post("operator", corrections, bare).outcome()).isEqualTo("409 basis-required");
        assertThat(post("head", approvalOf(unheard), "{}").outcome()).isEqualTo("404 unknown-request");
        assertThat(post("head", corrections + "/" + unheard + "/approval", "{}").outcome())
                .isEqualTo("404 unknown-request");
    }

    @Test
    void nobody_decides_twice_and_the_audit_finds_who_did_by_field_and_by_approver() {
        corrects(event("worker.registered"), "birthDate", "\"1970-05-18\"");
        assertThat(post("operator", approvalOf(lastRequest), "{}").outcome()).isEqualTo("403 role-not-allowed");
        Reply approved = approves("head");
        assertThat(post("head", approvalOf(lastRequest), "{}").outcome()).isEqualTo("409 request-already-decided");
        JsonNode found = seen("/api/v1/trail?approver=head&field=birthDate&worker=" + worker, approved.position());
        assertThat(found.path("items")).hasSize(1);
        JsonNode item = found.at("/items/0");
        assertThat(item.path("actor").asString()).isEqualTo("head");
        assertThat(item.at("/changes/0/from").asString()).isEqualTo("1970-05-17");
        assertThat(item.at("/changes/0/to").asString()).isEqualTo("1970-05-18");
        assertThat(item.at("/basis/number").asString()).isEqualTo("800/12/2018");
        assertThat(item.at("/summary/en").asString()).contains("asked for by operator");
        assertThat(seen("/api/v1/trail?approver=head&field=nik&worker=" + worker, approved.position())
                        .path("items"))
                .isEmpty();
    }

    @Test
    void what_waits_and_what_was_decided_is_listed_to_whom_it_concerns() {
        String registered = event("worker.registered");
        long asked = corrects(registered, "sex", "\"MALE\"");
        assertThat(waiting("head", "PENDING", asked)).contains(lastRequest);
        assertThat(waiting("inspector", "PENDING", asked)).contains(lastRequest);
        assertThat(waiting("operator2", "PENDING", asked)).doesNotContain(lastRequest);
        assertThat(get("admin", "/api/v1/corrections").outcome()).isEqualTo("403 role-not-allowed");
        assertThat(get("head", "/api/v1/corrections?status=LOST").outcome()).isEqualTo("400 parameter-invalid");
        long approved = approves("head").position();
        assertThat(waiting("head", "PENDING", approved)).doesNotContain(lastRequest);
        assertThat(waiting("head", "APPROVED", approved)).contains(lastRequest, "\"decidedBy\":\"head\"");
        corrects(registered, "sex", "\"FEMALE\"");
        long refused = post("head", "/api/v1/corrections/" + lastRequest + "/refusal", "{}")
                .position();
        assertThat(waiting("head", "REFUSED", refused)).contains(lastRequest);
    }

    private String waiting(String account, String status, long position) {
        Reply reply = send(request(account, "/api/v1/corrections?limit=500&status=" + status)
                .header("Jejak-Min-Position", String.valueOf(position))
                .GET());
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        return reply.body();
    }

    private long corrects(String event, String field, String value) {
        Reply asked = post("operator", path + "/corrections", correction(event, field, value));
        assertThat(asked.outcome()).isEqualTo("201");
        lastRequest = asked.id();
        return asked.position();
    }

    private Reply approves(String account) {
        Reply approved = post(account, approvalOf(lastRequest), "{}");
        assertThat(approved.outcome()).isEqualTo("200");
        return approved;
    }

    private static String approvalOf(String request) {
        return "/api/v1/corrections/" + request + "/approval";
    }

    private static String correction(String event, String field, String value) {
        return "{\"basis\":%s,\"eventId\":\"%s\",\"field\":\"%s\",\"value\":%s}".formatted(DECREE, event, field, value);
    }

    private String event(String type) {
        long head = Long.parseLong(get("ministry", "/api/v1/events?limit=1").header("Jejak-Position"));
        for (JsonNode item : seen(path + "/trail?limit=500", head).path("items")) {
            if (item.path("type").asString().equals(type)) {
                return item.path("eventId").asString();
            }
        }
        throw new AssertionError("No " + type);
    }

    private String phase(String query, long position) {
        return seen(path + query, position).path("phase").asString();
    }

    private long total(String query, long position) {
        return seen(query, position).path("total").asLong();
    }

    private JsonNode seen(String query, long position) {
        Reply reply = send(request("head", query)
                .header("Jejak-Min-Position", String.valueOf(position))
                .GET());
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        return reply.json();
    }
}
