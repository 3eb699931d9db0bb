package id.jejak.deploy.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Who looked at whom, for what purpose, and who may ask. */
class JournalStoryTest extends OverHttp {

    private static final String F13 = "/api/v1/findings/F13";

    @Autowired
    private JdbcClient database;

    @Test
    void a_read_is_found_by_worker_by_actor_and_by_purpose() {
        String worker = visibly();
        String path = "/api/v1/workers/" + worker;
        String purpose = "Pemeriksaan " + worker;
        Reply seen = send(request("head", path).header("Jejak-Purpose", purpose).GET());
        assertThat(seen.outcome()).isEqualTo("200");
        get("operator", path + "/trail");

        List<JsonNode> rows = rows("worker=" + worker);
        assertThat(rows.stream().map(row -> row.at("/facts/account").asString()))
                .containsExactly("head", "operator");
        JsonNode row = rows.getFirst();
        assertThat(row.path("key").asString()).startsWith("F13-");
        assertThat(row.path("workerId").asString()).isEqualTo(worker);
        assertThat(row.path("region").asString()).isEqualTo("32.17");
        assertThat(row.at("/facts/roles/0").asString()).isEqualTo("HEAD");
        assertThat(row.at("/facts/office").asString()).isEqualTo("Dinas Sosial Kabupaten Bandung Barat");
        assertThat(row.at("/facts/purpose").asString()).isEqualTo(purpose);
        assertThat(row.at("/facts/method").asString()).isEqualTo("GET");
        assertThat(row.at("/facts/endpoint").asString()).isEqualTo("/api/v1/workers/{id}");
        assertThat(row.at("/facts/position").asString()).isEqualTo(seen.header("Jejak-Position"));
        assertThat(row.at("/summary/en").asString()).contains("head was told of 1 person", purpose);
        assertThat(rows.getLast().at("/facts/purpose").isNull()).isTrue();
        assertThat(rows("worker=" + worker + "&actor=operator")).hasSize(1);
        assertThat(rows("purpose=" + worker.toUpperCase(Locale.ROOT))).hasSize(1);
        assertThat(rows("worker=" + worker + "&to=2000-01-01")).isEmpty();
        assertThat(rows("worker=" + worker + "&from=2000-01-01&actor=head")).hasSize(1);
    }

    @Test
    void a_list_is_one_row_with_everybody_on_it_and_asking_who_looked_is_a_look_too() {
        String worker = visibly("32.17.16"); // where nobody else's stories are told
        assertThat(get("operator", "/api/v1/workers?limit=500&region=32.17.16").outcome())
                .isEqualTo("200");
        String endpoint = "endpoint=/api/v1/workers&actor=operator&worker=" + worker;
        List<JsonNode> rows = rows(endpoint);
        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst().at("/facts/workers").valueStream().map(JsonNode::asString))
                .contains(worker);
        assertThat(rows("actor=inspector&worker=" + worker).stream()
                        .map(row -> row.at("/facts/endpoint").asString()))
                .contains(F13);
    }

    @Test
    void the_log_itself_is_recorded_with_whom_it_tells_of() {
        Reply registered = post("operator", "/api/v1/workers", registration(nik()));
        get("ministry", "/api/v1/events?limit=1&after=" + (registered.position() - 2));
        assertThat(rows("endpoint=/api/v1/events&worker=" + registered.id())).hasSize(1);
    }

    @Test
    void a_list_goes_on_where_it_ended() {
        String worker = visibly();
        for (int i = 0; i < 3; i++) {
            get("head", "/api/v1/workers/" + worker);
        }
        String asked = F13 + "?actor=head&limit=2&worker=" + worker;
        JsonNode first = get("ministry", asked).json();
        assertThat(first.path("items")).hasSize(2);
        JsonNode rest = get(
                        "ministry",
                        asked + "&cursor=" + first.path("nextCursor").asString())
                .json();
        assertThat(rest.path("items")).hasSize(1);
        assertThat(rest.path("nextCursor").isNull()).isTrue();
    }

    @Test
    void only_who_oversees_everybody_may_ask() {
        for (String account : List.of("operator", "head", "allowance", "secretariat", "assessor", "panel", "admin")) {
            assertThat(get(account, F13).outcome()).as(account).isEqualTo("403 role-not-allowed");
        }
    }

    @Test
    void a_purpose_is_short_and_holds_no_nik_and_what_is_refused_is_not_recorded() {
        String worker = visibly();
        for (String purpose : List.of("x".repeat(201), "Untuk " + nik())) {
            Reply refused = send(request("head", "/api/v1/workers/" + worker)
                    .header("Jejak-Purpose", purpose)
                    .GET());
            assertThat(refused.outcome()).isEqualTo("400 purpose-invalid");
            assertThat(refused.body()).doesNotContain("Contoh");
        }
        get("operator2", "/api/v1/workers/" + worker);
        assertThat(rows("worker=" + worker)).isEmpty();
    }

    @Test
    void what_is_recorded_neither_changes_nor_goes() {
        get("head", "/api/v1/workers/" + visibly());
        Stream.of("update access_journal set purpose = null", "delete from access_journal", "truncate access_journal")
                .forEach(change -> assertThatThrownBy(() -> database.sql(change).update())
                        .as(change)
                        .rootCause()
                        .hasMessageContaining("only added to"));
    }

    /** Somebody whom the read models tell of. */
    private String visibly() {
        return visibly("32.17.01");
    }

    private String visibly(String region) {
        Reply registered = post("operator", "/api/v1/workers", registration(nik(), region));
        Reply seen = send(request("secretariat", "/api/v1/workers/" + registered.id())
                .header("Jejak-Min-Position", String.valueOf(registered.position()))
                .GET());
        assertThat(seen.outcome())
                .as("waited for, and outside that reader's scope")
                .isEqualTo("404 not-found");
        return registered.id();
    }

    private List<JsonNode> rows(String query) {
        Reply reply = get("inspector", F13 + "?" + query);
        assertThat(reply.outcome()).isEqualTo("200");
        return reply.json().path("items").valueStream().toList();
    }
}
