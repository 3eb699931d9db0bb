package id.jejak.deploy.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** An allowance from its draft to its repeal: who is eligible, why, and who may hold it back. */
class AllowanceStoryTest extends OverHttp {

    @Test
    void a_draft_is_a_simulation_and_makes_nobody_eligible_until_it_is_adopted() {
        String worker = registered();
        String scheme = "/api/v1/allowances/UJI-PENUH";
        String draft = version("1", "2018-06-01", engaged());
        assertThat(post("head", scheme + "/versions", draft).outcome()).isEqualTo("403 role-not-allowed");
        assertThat(post("ministry", scheme + "/versions", draft.replace("ENGAGED", "RICH"))
                        .outcome())
                .isEqualTo("422 unknown-condition");
        assertThat(post("ministry", scheme + "/versions", draft.replace("\"minMonths\":6", "\"minMonths\":-6"))
                        .outcome())
                .isEqualTo("422 version-invalid");
        Reply drafted = post("ministry", scheme + "/versions", draft);
        assertThat(drafted.outcome()).isEqualTo("201");
        assertThat(post("ministry", scheme + "/versions", draft).outcome()).isEqualTo("409 version-overlaps");
        JsonNode read = seen("operator", scheme, drafted.position());
        assertThat(read.path("status").asString()).isEqualTo("DRAFT");
        assertThat(read.at("/conditions/0/minMonths").asInt()).isEqualTo(6);

        JsonNode simulated = explained(worker, "UJI-PENUH", "2018-12-01", drafted.position());
        assertThat(simulated.path("simulation").asBoolean()).isTrue();
        assertThat(simulated.path("status").asString()).isEqualTo("DRAFT");
        assertThat(simulated.path("eligible").asBoolean()).isTrue();

        adoptsAndRepeals(worker, scheme);
    }

    private void adoptsAndRepeals(String worker, String scheme) {
        String one = scheme + "/versions/1";
        assertThat(post("ministry", one + "/adoption", "{}").outcome()).isEqualTo("409 basis-required");
        assertThat(post("ministry", one + "/adoption", on("2018-12-31", "")).outcome())
                .isEqualTo("409 retroactive-needs-reason");
        assertThat(post("ministry", scheme + "/versions/9/adoption", on("2018-12-31", ""))
                        .outcome())
                .isEqualTo("404 unknown-version");
        assertThat(post("ministry", one + "/repeal", on("2018-12-31", "")).outcome())
                .isEqualTo("409 version-not-adopted");
        String avowed = on("2018-12-31", "\"retroactive\":true,\"reason\":\"Anggaran\"");
        assertThat(post("head", one + "/adoption", avowed).outcome()).isEqualTo("403 role-not-allowed");
        Reply adopted = post("ministry", one + "/adoption", avowed);
        assertThat(adopted.outcome()).isEqualTo("200");
        JsonNode eligible = explained(worker, "UJI-PENUH", "2018-12-01", adopted.position());
        assertThat(eligible.path("simulation").asBoolean()).isFalse();
        assertThat(eligible.path("status").asString()).isEqualTo("IN_FORCE");
        assertThat(eligible.path("since").asString()).isEqualTo("2018-06-01");
        JsonNode engaged = eligible.at("/conditions/0");
        assertThat(engaged.path("holds").asBoolean()).isTrue();
        assertThat(engaged.path("since").asString()).isEqualTo("2010-07-01");
        assertThat(engaged.at("/establishedBy/0/type").asString()).isEqualTo("engagement.started");
        assertThat(engaged.at("/text/id").asString()).isNotBlank();
        assertThat(listed("head", "2018-12-01", adopted.position())).contains(worker);
        assertThat(listed("operator2", "2018-12-01", adopted.position())).doesNotContain(worker);

        assertThat(post("ministry", scheme + "/versions", version("2", "2018-06-01", engaged()))
                        .outcome())
                .isEqualTo("201");
        assertThat(post("ministry", scheme + "/versions/2/adoption", avowed).outcome())
                .isEqualTo("409 version-overlaps");
        Reply repealed = post("ministry", one + "/repeal", on("2019-02-01", ""));
        assertThat(repealed.outcome()).isEqualTo("200");
        assertThat(post("ministry", one + "/repeal", on("2019-03-01", "")).outcome())
                .isEqualTo("409 version-repealed");
        JsonNode before = explained(worker, "UJI-PENUH", "2018-12-01", repealed.position());
        assertThat(before.path("until").asString()).isEqualTo("2019-01-31");
    }

    @Test
    void an_allowance_is_held_back_and_released_by_the_officer_of_the_district() {
        String worker = registered();
        String scheme = "/api/v1/allowances/UJI-TAHAN";
        assertThat(post(
                                "ministry",
                                scheme + "/versions",
                                version("1", "2018-01-01", engaged() + ",{\"type\":\"NOT_HELD\"}"))
                        .outcome())
                .isEqualTo("201");
        String path = "/api/v1/workers/" + worker + "/allowances/UJI-TAHAN";
        assertThat(post("head", path + "/hold", "{}").outcome()).isEqualTo("403 role-not-allowed");
        assertThat(post("allowance", path + "/release", "{}").outcome()).isEqualTo("409 allowance-not-held");
        assertThat(post("allowance", path.replace("UJI-TAHAN", "TIADA") + "/hold", "{}")
                        .outcome())
                .isEqualTo("404 unknown-allowance");
        assertThat(post("allowance", path + "/hold", "{\"effectiveOn\":\"2019-02-01\"}")
                        .outcome())
                .isEqualTo("409 effective-in-future");
        Reply held = post("allowance", path + "/hold", on("2018-08-01", "\"reason\":\"Belum lapor\""));
        assertThat(held.outcome()).isEqualTo("200");
        assertThat(post("allowance", path + "/hold", on("2018-08-02", "")).outcome())
                .isEqualTo("409 allowance-held");
        assertThat(post("allowance", path + "/release", on("2018-07-02", "")).outcome())
                .isEqualTo("409 effective-out-of-order");
        JsonNode stopped = explained(worker, "UJI-TAHAN", "2018-08-15", held.position());
        assertThat(stopped.path("eligible").asBoolean()).isFalse();
        assertThat(stopped.at("/conditions/1/establishedBy/0/position").asLong())
                .isEqualTo(held.position());
        assertThat(stopped.at("/conditions/1/absent").asBoolean()).isFalse();
        JsonNode day = explained(worker, "UJI-TAHAN", "2018-07-31", held.position());
        assertThat(day.path("eligible").asBoolean()).isTrue();
        assertThat(day.at("/conditions/1/endsBy").asLong()).isEqualTo(held.position());

        Reply released = post("allowance", path + "/release", on("2018-09-01", ""));
        assertThat(released.outcome()).isEqualTo("200");
        JsonNode again = explained(worker, "UJI-TAHAN", "2018-09-01", released.position());
        assertThat(again.path("eligible").asBoolean()).isTrue();
        assertThat(again.at("/conditions/1/since").asString()).isEqualTo("2018-09-01");
        Reply then = get(
                "head",
                "/api/v1/workers/%s/eligibility?scheme=UJI-TAHAN&on=2018-09-01&knownAt=@%d"
                        .formatted(worker, held.position()));
        assertThat(then.json().path("eligible").asBoolean()).isFalse();
    }

    @Test
    void nobody_ever_certified_is_told_so_under_the_shipped_draft() {
        JsonNode told = explained(registered(), "TUNJANGAN-SERTIFIKASI", "2018-12-01", 0);
        assertThat(told.path("simulation").asBoolean()).isTrue();
        assertThat(told.path("eligible").asBoolean()).isFalse();
        JsonNode certificate = told.at("/conditions/1");
        assertThat(certificate.path("type").asString()).isEqualTo("CERTIFICATE_VALID");
        assertThat(certificate.path("absent").asBoolean()).isTrue();
        assertThat(certificate.path("establishedBy").isEmpty()).isTrue();
        assertThat(certificate.path("origin").asString()).isEqualTo("assumption");
    }

    @Test
    void allowances_that_would_exclude_themselves_by_way_of_others_are_refused() {
        String first = version("1", "2019-01-01", "{\"type\":\"EXCLUSIVE_WITH\",\"values\":[\"UJI-B\"]}");
        assertThat(post("ministry", "/api/v1/allowances/UJI-A/versions", first).outcome())
                .isEqualTo("201");
        assertThat(post("ministry", "/api/v1/allowances/UJI-B/versions", first.replace("UJI-B", "UJI-A"))
                        .outcome())
                .isEqualTo("409 exclusive-cycle");
        assertThat(post("ministry", "/api/v1/allowances/UJI-B/versions", first).outcome())
                .isEqualTo("409 exclusive-cycle");
    }

    private static String engaged() {
        return "{\"type\":\"ENGAGED\",\"minMonths\":6,\"origin\":\"guideline\"}";
    }

    private static String version(String name, String from, String conditions) {
        return """
                {"version":"%s","kind":"TUNJANGAN","effectiveFrom":"%s","legalBasis":[],
                 "amount":{"value":500000,"origin":"assumption"},"conditions":[%s]}""".formatted(name, from, conditions);
    }

    /** Of all pages, as other stories register people too. */
    private List<String> listed(String account, String on, long position) {
        List<String> listed = new ArrayList<>();
        String first = "/api/v1/allowances/UJI-PENUH/eligible?limit=500&region=32&on=" + on;
        JsonNode page = seen(account, first, position);
        while (true) {
            page.path("items")
                    .valueStream()
                    .map(item -> item.path("workerId").asString())
                    .forEach(listed::add);
            if (!page.hasNonNull("nextCursor")) {
                return listed;
            }
            page = seen(account, first + "&cursor=" + page.path("nextCursor").asString(), position);
        }
    }

    private JsonNode explained(String worker, String scheme, String on, long position) {
        return seen("head", "/api/v1/workers/%s/eligibility?scheme=%s&on=%s".formatted(worker, scheme, on), position);
    }

    private JsonNode seen(String account, String path, long position) {
        Reply reply = send(request(account, path).header("Jejak-Min-Position", String.valueOf(position)));
        assertThat(reply.outcome()).isEqualTo("200");
        return reply.json();
    }
}
