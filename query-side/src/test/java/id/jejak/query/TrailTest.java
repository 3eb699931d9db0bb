package id.jejak.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class TrailTest extends Questions {

    private static final String WORKER = "/workers/" + Story.id(0).value() + "/trail";
    private static final String COHORT = "/cohorts/" + Story.KBB_COHORT.value() + "/trail";

    @Test
    void tells_what_happened_to_a_worker_in_the_words_of_the_contract() {
        Reply reply = ask("head", WORKER);
        assertThat(reply.items("type"))
                .containsExactly(
                        "worker.registered",
                        "engagement.started",
                        "training.recorded",
                        "worker.nominated",
                        "recommendation.received",
                        "recommendation.received",
                        "application.admitted",
                        "assessor.assigned",
                        "component.scored",
                        "component.scored",
                        "outcome.recommended",
                        "certification.decided",
                        "certificate.issued");
        JsonNode issued = reply.items().get(12);
        assertThat(issued.path("actor").asString()).isEqualTo("panel");
        assertThat(issued.path("role").asString()).isEqualTo("PANEL");
        assertThat(issued.path("office").asString()).isEqualTo("Kantor panel");
        assertThat(issued.path("recordedAt").asString()).startsWith("2018-10-15T05:00:00");
        assertThat(issued.path("effectiveOn").asString()).isEqualTo("2018-10-15");
        assertThat(issued.at("/summary/id").asString()).contains("diterbitkan");
        assertThat(issued.at("/summary/en").asString()).contains("issued");
        assertThat(issued.at("/changes/0/field").asString()).isEqualTo("phase");
        assertThat(issued.at("/changes/0/from").asString()).isEqualTo("DECIDED_COMPETENT");
        assertThat(issued.at("/changes/0/to").asString()).isEqualTo("CERTIFIED");
        assertThat(issued.at("/basis/number").asString()).isEqualTo("800/12/2018");
        assertThat(issued.path("ruleVersion").asString()).isEqualTo("SDM-KESOS 2017");
        assertThat(issued.path("channel").asString()).isEqualTo("api");
        assertThat(reply.text())
                .doesNotContain("Contoh 000")
                .doesNotContain(Story.nik(0).value());
    }

    @Test
    void goes_on_page_by_page() {
        List<String> read = new ArrayList<>();
        String cursor = "";
        int pages = 0;
        while (!cursor.equals("null")) {
            Reply reply = ask("head", WORKER + "?limit=5" + (cursor.isEmpty() ? "" : "&cursor=" + cursor));
            assertThat(reply.items().size()).isBetween(1, 5);
            read.addAll(reply.items("position"));
            cursor = reply.body().path("nextCursor").asString("null");
            pages++;
        }
        assertThat(pages).isEqualTo(3);
        assertThat(read).isEqualTo(ask("head", WORKER).items("position"));
    }

    @Test
    void a_list_has_one_to_five_hundred_items() {
        assertThat(ask("head", WORKER + "?limit=500").status()).isEqualTo(200);
        assertThat(ask("head", WORKER + "?limit=501").code()).isEqualTo("limit-invalid");
        assertThat(ask("head", WORKER + "?limit=0").code()).isEqualTo("limit-invalid");
        assertThat(ask("head", WORKER + "?limit=many").code()).isEqualTo("parameter-invalid");
        assertThat(ask("head", WORKER + "?cursor=behind").code()).isEqualTo("cursor-invalid");
    }

    @Test
    void tells_what_happened_to_a_cohort_and_of_its_seats_only_those_that_the_reader_may_see() {
        assertThat(ask("head", COHORT + "?limit=500").items("type"))
                .hasSize(103)
                .contains("cohort.opened", "cohort.quota-revised", "cohort.session-scheduled");
        assertThat(ask("assessor", COHORT + "?limit=500").items("type"))
                .containsExactly(
                        "cohort.opened", "cohort.seat-taken", "cohort.quota-revised", "cohort.session-scheduled");
    }

    @Test
    void what_nobody_knows_and_what_lies_outside_look_alike() {
        Reply unknown = ask("head", "/workers/" + new UUID(9, 9) + "/trail");
        Reply outside = ask("head", "/workers/" + Story.id(Story.IN_BANDUNG).value() + "/trail");
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(outside.text().replaceAll("workers/[^/]*/", ""))
                .isEqualTo(unknown.text().replaceAll("workers/[^/]*/", ""));
        assertThat(ask("ministry", "/workers/" + new UUID(9, 9) + "/trail").status())
                .isEqualTo(404);
        assertThat(ask("ministry", "/workers/nobody/trail").code()).isEqualTo("parameter-invalid");
    }

    @Test
    void the_audit_query_finds_by_each_of_its_filters() {
        Map.ofEntries(
                        Map.entry("actor=panel", 2),
                        Map.entry("type=certificate.issued", 1),
                        Map.entry("category=TKSK&type=worker.nominated", 22),
                        Map.entry("region=32.73&type=worker.nominated", 1),
                        Map.entry("from=2018-10-15&to=2018-10-15", 3),
                        Map.entry("recordedFrom=2018-10-15", 3),
                        Map.entry("recordedFrom=2018-10-15&recordedTo=2018-10-15", 3),
                        Map.entry("recordedTo=2018-01-01", 0),
                        Map.entry("recordedFrom=2018-10-15T12:00:01+07:00&recordedTo=2018-12-31", 0),
                        Map.entry("worker=" + Story.id(0).value() + "&type=cohort.seat-taken", 1),
                        Map.entry("certificate=" + Story.CERTIFICATE, 1),
                        Map.entry("cohort=" + Story.OTHER_COHORT.value(), 3),
                        Map.entry("basisNumber=800/12/2018&type=cohort.opened", 3),
                        Map.entry("office=Kantor panel", 2),
                        Map.entry("channel=api&type=cohort.opened", 3),
                        Map.entry("channel=import", 0),
                        Map.entry("field=quota&type=cohort.quota-revised", 1),
                        Map.entry("ruleVersion=SDM-KESOS 2017&type=certificate.issued", 1),
                        Map.entry("hoursOutside=08:00-16:00&recordedTo=2018-12-31", 0),
                        Map.entry("hoursOutside=13:00-16:00&type=cohort.opened", 3),
                        Map.entry("hoursOutside=22:00-06:00&type=cohort.opened", 3),
                        Map.entry("hoursOutside=22:00-12:30&type=cohort.opened", 0))
                .forEach((filter, found) -> assertThat(
                                ask("ministry", "/trail?limit=500&" + filter).size())
                        .as(filter)
                        .isEqualTo(found));
    }

    @Test
    void the_audit_query_tells_of_whom_the_reader_may_see_and_of_what_is_nobodys() {
        assertThat(ask("operator2", "/trail?limit=500&type=worker.nominated").items("workerId"))
                .containsExactly(Story.id(Story.IN_BANDUNG).value().toString());
        assertThat(ask("operator2", "/trail?limit=500&type=cohort.opened").items("cohortId"))
                .containsExactly(Story.BANDUNG_COHORT.value().toString());
        assertThat(ask("secretariat2", "/trail?limit=500&type=worker.nominated").items("workerId"))
                .containsExactly(Story.id(100).value().toString());
        assertThat(ask("assessor2", "/trail?limit=500&type=worker.nominated").items("workerId"))
                .containsExactly(Story.id(1).value().toString());
        assertThat(ask("operator2", "/trail?limit=500&type=scheme.version-adopted")
                        .size())
                .isPositive();
    }

    @Test
    void a_filter_that_makes_no_sense_is_refused() {
        for (String refused : List.of(
                "region=KBB region-invalid",
                "worker=somebody parameter-invalid",
                "certificate=stks-2018-1 certificate-number-malformed",
                "hoursOutside=08-16 hours-invalid",
                "hoursOutside=08:00-08:00 hours-invalid",
                "from=2018 date-invalid",
                "from=3000-01-01 date-invalid",
                "from=2018-01-02&to=2018-01-01 period-invalid",
                "recordedFrom=noon instant-invalid",
                "recordedFrom=2018-01-02&recordedTo=2018-01-01 period-invalid",
                "region=32.17.99 unknown-region",
                "category=XYZ unknown-category",
                "type=worker.promoted parameter-invalid",
                "channel=fax parameter-invalid")) {
            String[] parts = refused.split(" ", -1);
            Reply reply = ask("ministry", "/trail?" + parts[0]);
            assertThat(reply.status()).as(refused).isEqualTo(400);
            assertThat(reply.code()).as(refused).isEqualTo(parts[1]);
            assertThat(reply.body().at("/errors/0/field").asString())
                    .as(refused)
                    .isEqualTo(parts[0].replaceFirst("=.*", ""));
        }
    }

    @Test
    void every_type_and_channel_of_the_log_can_be_asked_for() {
        for (String type : TestDatabase.client()
                .sql("select distinct type from event_log")
                .query(String.class)
                .list()) {
            assertThat(ask("ministry", "/trail?limit=1&type=" + type).size())
                    .as(type)
                    .isEqualTo(1);
        }
        assertThat(ask("ministry", "/trail?limit=1&channel=import").size()).isZero();
    }
}
