package id.jejak.deploy.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What inspectors, operators of the machine and writers of other programs see. */
class WatchedFromOutsideTest extends OverHttp {

    @Test
    void the_log_can_be_read_in_order_by_the_ministry_and_the_inspectorate_only() {
        String key = "events-" + System.nanoTime();
        String nik = nik();
        Reply registered = post("operator", "/api/v1/workers", registration(nik), key);
        for (String account : new String[] {"operator", "head", "panel", "admin"}) {
            assertThat(get(account, "/api/v1/events").outcome()).isEqualTo("403 role-not-allowed");
        }
        Reply page = get("inspector", "/api/v1/events?limit=2&after=" + (registered.position() - 2));
        assertThat(page.outcome()).isEqualTo("200");
        assertThat(Long.parseLong(page.header("Jejak-Position"))).isGreaterThanOrEqualTo(registered.position());
        JsonNode event = page.json().path("items").path(0);
        assertThat(event.propertyNames())
                .containsExactly(
                        "position",
                        "eventId",
                        "stream",
                        "seq",
                        "type",
                        "revision",
                        "recordedAt",
                        "effectiveOn",
                        "payload",
                        "metadata");
        assertThat(event.path("stream").asString()).isEqualTo("worker:" + registered.id());
        assertThat(event.path("type").asString()).isEqualTo("worker.registered");
        assertThat(event.path("effectiveOn").asString()).isEqualTo("2010-01-01");
        assertThat(event.path("payload").path("birthDate").asString()).isEqualTo("1970-05-17");
        assertThat(event.path("payload").path("nik").asString()).isEqualTo("3217************");
        assertThat(event.path("payload").propertyNames())
                .as("all else stands as it is stored")
                .containsExactly("workerId", "nik", "name", "birthDate", "sex", "effectiveOn");
        assertThat(page.body()).doesNotContain(nik);
        JsonNode metadata = event.path("metadata");
        assertThat(metadata.path("actorName").asString()).isEqualTo("Operator Dinas Sosial KBB");
        assertThat(metadata.path("office").asString()).isEqualTo("Dinas Sosial Kabupaten Bandung Barat");
        assertThat(metadata.path("role").asString()).isEqualTo("OPERATOR");
        assertThat(metadata.path("channel").asString()).isEqualTo("api");
        assertThat(metadata.path("basis").path("number").asString()).isEqualTo("800/12/2018");
        assertThat(page.json().path("nextCursor").asLong()).isEqualTo(registered.position());
        assertThat(get("inspector", "/api/v1/events?limit=501").outcome()).isEqualTo("400 limit-invalid");
        assertThat(get("inspector", "/api/v1/events?after=-1").outcome()).isEqualTo("400 after-invalid");
        assertThat(get("inspector", "/api/v1/events?after=x").outcome()).isEqualTo("400 parameter-invalid");
    }

    @Test
    void the_log_begins_with_what_the_product_is_shipped_with() {
        JsonNode first = get("ministry", "/api/v1/events?limit=40").json().path("items");
        assertThat(first.valueStream()
                        .filter(event -> event.path("metadata")
                                .path("channel")
                                .asString("")
                                .equals("system"))
                        .map(event -> event.path("type").asString()))
                .contains(
                        "reference.category-added",
                        "body.registered",
                        "scheme.version-adopted",
                        "allowance.version-drafted")
                .hasSize(33);
    }

    @Test
    void each_command_leaves_one_line_and_one_measurement() {
        String nik = nik();
        Reply accepted = post("operator", "/api/v1/workers", registration(nik));
        post("operator", "/api/v1/workers", registration(nik));

        assertThat(log().lines())
                .anyMatch(line ->
                        line.matches("id.jejak.commands code=accepted route=/api/v1/workers account=operator position="
                                + accepted.position() + " millis=\\d+"))
                .anyMatch(line -> line.matches("id.jejak.commands code=nik-already-registered route=/api/v1/workers"
                        + " account=operator position=- millis=\\d+"));
        String meters = get("admin", "/actuator/prometheus").body();
        assertThat(meters)
                .contains("jejak_commands_seconds_count{command=\"RegisterWorker\",outcome=\"accepted\"}")
                .contains("jejak_commands_seconds_count{command=\"RegisterWorker\",outcome=\"refused\"}")
                .contains("jejak_refusals_total{code=\"nik-already-registered\"}");
    }

    @Test
    void a_question_is_no_command_though_it_is_a_post() {
        String nik = nik();
        assertThat(post("operator", "/api/v1/workers/search", "{\"nik\":\"" + nik + "\"}")
                        .outcome())
                .isEqualTo("404 not-found");
        assertThat(post("operator", "/api/v1/parked/1/retry", "").outcome()).isEqualTo("403 role-not-allowed");

        assertThat(log().lines())
                .noneMatch(line ->
                        line.startsWith("id.jejak.commands ") && (line.contains("/search") || line.contains("/retry")));
        String meters = get("admin", "/actuator/prometheus").body();
        assertThat(meters)
                .doesNotContain("command=\"FindByNik\"", "command=\"RetryParked\"")
                .containsPattern(
                        "jejak_http_requests_seconds_count\\{[^}]*status=\"404\",uri=\"/api/v1/workers/search\"")
                .containsPattern(
                        "jejak_http_requests_seconds_count\\{[^}]*status=\"403\",uri=\"/api/v1/parked/\\{id}/retry\"");
    }

    @Test
    void health_tells_the_administrator_how_far_behind_each_read_model_is() {
        long written = post("operator", "/api/v1/workers", registration(nik())).position();
        JsonNode all = get("inspector", "/api/v1/projections").json().path("items");
        assertThat(all.valueStream().map(model -> model.path("name").asString()))
                .contains("register", "counts", "trail", "cohorts", "certificates");
        visible(written);

        JsonNode models = get("admin", "/actuator/health/readiness")
                .json()
                .path("components")
                .path("readModels");
        assertThat(models.path("status").asString()).isEqualTo("UP");
        for (JsonNode model : all) {
            JsonNode told = models.path("details").path(model.path("name").asString());
            assertThat(told.propertyNames()).containsExactly("position", "head", "lagEvents", "lagSeconds", "parked");
            assertThat(told.path("parked").asLong(-1)).isZero();
            assertThat(told.path("lagEvents").asLong(-1))
                    .isEqualTo(
                            told.path("head").asLong() - told.path("position").asLong());
        }
        assertThat(get("head", "/actuator/health/readiness").body()).isEqualTo("{\"status\":\"UP\"}");
    }

    @Test
    void every_meter_of_the_contract_is_there() {
        String nik = nik();
        post("operator", "/api/v1/workers", registration(nik));
        visible(post("operator", "/api/v1/workers", registration(nik())).position());
        assertThat(get("inspector", "/api/v1/counts?by=category").outcome()).isEqualTo("200");

        String meters = get("admin", "/actuator/prometheus").body();
        assertThat(meters)
                .contains("jejak_appends_total ")
                .contains("jejak_append_events_total ")
                .contains("jejak_append_conflicts_total ")
                .contains("jejak_append_waiting_units ")
                .containsPattern("jejak_append_batch_units_count [1-9]")
                .containsPattern("jejak_projection_lag_events\\{model=\"counts\"\\} ")
                .containsPattern("jejak_projection_lag_seconds\\{model=\"register\"\\} ")
                .containsPattern("jejak_projection_progress_percent\\{model=\"trail\"\\} ")
                .containsPattern("jejak_projection_parked_events\\{model=\"cohorts\"\\} 0")
                .containsPattern("jejak_http_requests_seconds_count\\{[^}]*uri=\"/api/v1/counts\"")
                .doesNotContain(nik);
    }

    /** Once every read model shows it. */
    private void visible(long position) {
        await().untilAsserted(() -> assertThat(
                        get("inspector", "/api/v1/projections").json().path("items"))
                .allSatisfy(model -> assertThat(model.path("position").asLong()).isGreaterThanOrEqualTo(position)));
    }

    @Test
    void the_secret_of_the_claims_is_its_owner_s_only() throws Exception {
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(dataFolder().resolve("nik-secret"))))
                .isEqualTo("rw-------");
        assertThat(Files.size(dataFolder().resolve("nik-secret"))).isEqualTo(32);
    }
}
