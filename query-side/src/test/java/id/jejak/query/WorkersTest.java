package id.jejak.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;

class WorkersTest extends Questions {

    private static final String CERTIFIED = "/workers/" + Story.id(0).value();

    @Test
    void a_card_says_who_where_how_far_and_with_what_certificate() {
        JsonNode card = ask("head", CERTIFIED).body();
        assertThat(card.path("name").asString()).isEqualTo("Contoh 000");
        assertThat(card.path("nikMasked").asString()).isEqualTo("3217************");
        assertThat(card.at("/engagements/0/category").asString()).isEqualTo("TKSK");
        assertThat(card.at("/engagements/0/region").asString()).isEqualTo("32.17.01");
        assertThat(card.at("/engagements/0/from").asString()).isEqualTo("2016-03-01");
        assertThat(card.path("phase").asString()).isEqualTo("CERTIFIED");
        assertThat(card.at("/certificate/number").asString()).isEqualTo(Story.CERTIFICATE);
        assertThat(card.at("/certificate/status").asString()).isEqualTo("VALID");
        assertThat(card.at("/certificate/level").asString()).isEqualTo("GENERALIS");
        assertThat(card.at("/certificate/validUntil").asString()).isEqualTo("2023-10-14");
    }

    @Test
    void a_worker_is_told_of_on_any_day_as_known_at_any_instant() {
        assertThat(phase("")).isEqualTo("CERTIFIED");
        assertThat(phase("?on=2023-10-15")).isEqualTo("EXPIRED");
        assertThat(phase("?on=2018-02-05")).isEqualTo("ADMITTED");
        assertThat(phase("?knownAt=2018-02-02")).isEqualTo("REGISTERED");
        assertThat(phase("?knownAt=2018-02-05")).isEqualTo("ADMITTED");
        assertThat(phase("?knownAt=2018-02-10")).isEqualTo("IN_ASSESSMENT");
        assertThat(phase("?knownAt=2018-02-10&on=2023-10-15")).isEqualTo("IN_ASSESSMENT");
        assertThat(ask("head", CERTIFIED + "?knownAt=1999-12-31").status())
                .as("nobody knew the worker")
                .isEqualTo(404);
    }

    @Test
    void an_answer_on_earlier_knowledge_names_no_later_position() {
        long known = ask("head", "/counts?by=phase&knownAt=2018-02-05").position();
        Reply reply = ask("head", CERTIFIED + "?knownAt=2018-02-05");
        assertThat(reply.position()).isEqualTo(known);
        assertThat(reply.body().path("position").asLong()).isLessThanOrEqualTo(known);
    }

    @Test
    void cards_come_by_name_page_by_page() {
        List<String> read = new ArrayList<>();
        String cursor = "";
        while (!cursor.equals("null")) {
            Reply reply = ask("head", "/workers?limit=40" + (cursor.isEmpty() ? "" : "&cursor=" + cursor));
            read.addAll(reply.items("name"));
            cursor = reply.body().path("nextCursor").asString("null");
            assertThat(cursor).doesNotContain("Contoh");
        }
        assertThat(read).hasSize(Story.IN_KBB).isSorted().doesNotHaveDuplicates();
        assertThat(ask("head", "/workers").size())
                .as("unless more are asked for")
                .isEqualTo(50);
        assertThat(ask("head", "/workers?cursor=Contoh").code()).isEqualTo("cursor-invalid");
    }

    @Test
    void filters_leave_out_for_whom_they_do_not_hold() {
        Map.of(
                        "q=contoh 00", 10,
                        "q=Contoh 007", 1,
                        "category=TKSK", 21,
                        "category=PKH", 0,
                        "phase=CERTIFIED", 1,
                        "phase=ADMITTED", 99,
                        "region=32.17.01", 7,
                        "region=32.73", 0,
                        "certificate=VALID", 1,
                        "certificate=NONE", 104)
                .forEach((filter, found) -> assertThat(
                                ask("head", "/workers?limit=500&" + filter).size())
                        .as(filter)
                        .isEqualTo(found));
        assertThat(ask("head", "/workers?limit=500&on=2018-02-05&phase=ADMITTED")
                        .size())
                .isEqualTo(60);
        assertThat(ask("head", "/workers?limit=500&q=contoh&category=TKSK&phase=CERTIFIED")
                        .size())
                .isEqualTo(1);
    }

    @Test
    void each_reader_is_told_of_whom_it_may_see() {
        Map.of(
                        "operator2", List.of(Story.IN_BANDUNG),
                        "secretariat2", List.of(100),
                        "assessor", List.of(0),
                        "assessor2", List.of(1))
                .forEach((account, numbers) -> assertThat(
                                ask(account, "/workers?limit=500").items("id"))
                        .as(account)
                        .isEqualTo(numbers.stream()
                                .map(number -> Story.id(number).value().toString())
                                .toList()));
        assertThat(ask("secretariat", "/workers?limit=500").items("id"))
                .hasSize(101)
                .contains(Story.id(Story.IN_BANDUNG).value().toString())
                .doesNotContain(Story.id(100).value().toString());
        assertThat(ask("operator2", "/workers?limit=500&region=32.17").size()).isZero();
    }

    @Test
    void a_filter_that_makes_no_sense_is_refused() {
        Map.of(
                        "certificate=GOOD", "parameter-invalid",
                        "phase=FAILED", "parameter-invalid",
                        "category=tksk", "category-invalid",
                        "region=KBB", "region-invalid",
                        "region=32.17.99", "unknown-region",
                        "category=XYZ", "unknown-category")
                .forEach((filter, code) -> {
                    Reply reply = ask("head", "/workers?" + filter);
                    assertThat(reply.status()).as(filter).isEqualTo(400);
                    assertThat(reply.code()).as(filter).isEqualTo(code);
                });
    }

    @Test
    void a_worker_is_found_by_the_nik_within_the_readers_scope() {
        Reply found = search("head", Story.nik(7).value());
        assertThat(found.status()).isEqualTo(200);
        assertThat(found.body().path("id").asString())
                .isEqualTo(Story.id(7).value().toString());
        assertThat(found.text()).doesNotContain(Story.nik(7).value());

        Reply outside = search("operator2", Story.nik(7).value());
        Reply unknown = search("head", "3217015705709999");
        assertThat(outside.status()).isEqualTo(404);
        assertThat(outside.text()).isEqualTo(unknown.text());
        assertThat(search("admin", Story.nik(7).value()).code()).isEqualTo("role-not-allowed");
    }

    @Test
    void what_is_no_nik_is_refused_by_its_field() {
        Reply malformed = search("head", "3217");
        assertThat(malformed.status()).isEqualTo(422);
        assertThat(malformed.code()).isEqualTo("nik-malformed");
        assertThat(malformed.body().at("/errors/0/field").asString()).isEqualTo("nik");
        assertThat(malformed.text()).doesNotContain("3217");
        assertThat(body("head", "{}").status()).isEqualTo(422);
        assertThat(body("head", "{").status()).isEqualTo(400);
        assertThat(body("head", "{").code()).isEqualTo("malformed");
    }

    @Test
    void no_answer_holds_a_whole_nik() {
        for (String path : List.of("/workers?limit=500", CERTIFIED, CERTIFIED + "/trail", "/trail?limit=500")) {
            assertThat(ask("ministry", path).text()).as(path).doesNotContainPattern("[0-9]{16}");
        }
    }

    @Test
    void what_nobody_knows_and_what_lies_outside_look_alike() {
        Reply unknown = ask("head", "/workers/" + new UUID(9, 9));
        Reply outside = ask("head", "/workers/" + Story.id(Story.IN_BANDUNG).value());
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(outside.status()).isEqualTo(404);
        assertThat(outside.code()).isEqualTo(unknown.code());
    }

    private String phase(String times) {
        return ask("head", CERTIFIED + times).body().path("phase").asString();
    }

    private Reply search(String account, String nik) {
        return body(account, "{\"nik\":\"" + nik + "\"}");
    }

    private Reply body(String account, String json) {
        return send(post("/api/v1/workers/search")
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .with(login(account)));
    }
}
