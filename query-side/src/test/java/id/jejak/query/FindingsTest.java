package id.jejak.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What an inspector asks for. */
class FindingsTest extends Questions {

    @Test
    void every_finding_says_in_two_languages_what_it_asks_and_by_which_parameters() {
        Reply reply = ask("inspector", "/findings");
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.position()).isPositive();
        assertThat(reply.body().path("items")).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.propertyNames()).containsExactly("code", "title", "explanation", "parameters");
            for (String text : List.of("/title/id", "/title/en", "/explanation/id", "/explanation/en")) {
                assertThat(finding.at(text).asString()).isNotBlank();
            }
            assertThat(finding.path("parameters"))
                    .isNotEmpty()
                    .allSatisfy(parameter -> assertThat(parameter.propertyNames())
                            .containsExactly("name", "type", "defaultValue", "text"));
        });
    }

    @Test
    void rows_come_in_parts_that_hold_each_once_with_the_events_behind_them() {
        List<String> keys = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode part = ask("inspector", "/findings/F11?limit=40" + cursor).body();
            part.path("items").forEach(row -> {
                keys.add(row.path("key").asString());
                assertThat(row.propertyNames()).contains("key", "workerId", "region", "summary", "facts", "events");
                assertThat(row.at("/facts/phase").asString()).isIn("NOMINATED", "ADMITTED");
                assertThat(row.path("events")).isNotEmpty();
            });
            JsonNode next = part.path("nextCursor");
            cursor = next.isNull() ? null : "&cursor=" + next.asString();
        } while (cursor != null);
        // All but the one who is certified: 99 admitted and one nominated of KBB, one admitted of Bandung.
        assertThat(keys).hasSize(101);
        assertThat(new HashSet<>(keys)).hasSize(101);
    }

    @Test
    void a_reader_is_told_of_whom_they_may_see_and_a_region_narrows_it() {
        assertThat(ask("operator2", "/findings/F11").body().path("items")).hasSize(1);
        assertThat(ask("operator", "/findings/F11?limit=500").body().path("items"))
                .hasSize(100);
        assertThat(ask("inspector", "/findings/F11?region=32.73").body().path("items"))
                .hasSize(1);
        assertThat(ask("operator", "/findings/F11?region=32.73").body().path("items"))
                .isEmpty();
        assertThat(ask("assessor2", "/findings/F11").body().path("items")).hasSize(1);
    }

    @Test
    void nothing_is_found_as_of_a_day_or_as_known_when_it_was_not_so() {
        assertThat(ask("inspector", "/findings/F11?on=2018-03-01").body().path("items"))
                .isEmpty();
        assertThat(ask("inspector", "/findings/F11?on=2019-01-15&knownAt=2018-02-05&limit=500")
                        .body()
                        .path("items"))
                .hasSize(62);
        Reply late = ask("inspector", "/findings/F08?on=2018-01-31&knownAt=2018-01-31");
        // Engagements since 2016 and trainings before, entered in January 2018.
        assertThat(late.body().path("items"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.at("/facts/days").asInt()).isGreaterThan(30));
        assertThat(ask("inspector", "/findings/F08?days=3650").body().path("items"))
                .isEmpty();
        assertThat(ask("inspector", "/findings/F08?withoutChannel=api").body().path("items"))
                .isEmpty();
    }

    @Test
    void what_cannot_be_asked_is_refused() {
        assertThat(ask("inspector", "/findings/F99").code()).isEqualTo("not-found");
        assertThat(ask("inspector", "/findings/f08").code()).isEqualTo("not-found");
        refused("/findings/F11?days=-1", "parameter-invalid", "days");
        refused("/findings/F11?days=soon", "parameter-invalid", "days");
        refused("/findings/F11?phase=LOST", "parameter-invalid", "phase");
        refused("/findings/F11?office=Dinas", "parameter-invalid", "office");
        refused("/findings/F08?withoutChannel=fax", "parameter-invalid", "withoutChannel");
        refused("/findings/F08?cursor=x", "cursor-invalid", "cursor");
        refused("/findings/F11?limit=501", "limit-invalid", "limit");
        refused("/findings/F11?region=99.99", "unknown-region", "region");
    }

    private void refused(String path, String code, String field) {
        Reply reply = ask("inspector", path);
        assertThat(reply.status()).as(path).isEqualTo(400);
        assertThat(reply.code()).as(path).isEqualTo(code);
        assertThat(reply.body().at("/errors/0/field").asString()).as(path).isEqualTo(field);
    }
}
