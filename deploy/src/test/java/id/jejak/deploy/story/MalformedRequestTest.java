package id.jejak.deploy.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** What is no request, or none that can be. Nothing of it is stored. */
class MalformedRequestTest extends OverHttp {

    private static final String GOOD = registration("3217011705709999");

    @ParameterizedTest(name = "{0}")
    @MethodSource("bodies")
    void refuses_a_body_and_names_the_field(String what, String body, int status, String code, String field) {
        long before = get("ministry", "/api/v1/events?limit=1")
                        .header("Jejak-Position")
                        .isEmpty()
                ? 0
                : end();
        Reply reply = post("operator", "/api/v1/workers", body);

        assertThat(reply.outcome()).isEqualTo(status + " " + code);
        assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
        JsonNode error = reply.json().path("errors").path(0);
        assertThat(error.path("field").asString("")).isEqualTo(field);
        assertThat(error.path("code").asString(code)).isEqualTo(code);
        assertThat(reply.json().path("status").asInt()).isEqualTo(status);
        assertThat(reply.body()).doesNotContain("9999", "Contoh", "Exception");
        assertThat(end()).isEqualTo(before);
    }

    private long end() {
        return Long.parseLong(get("ministry", "/api/v1/events?limit=1").header("Jejak-Position"));
    }

    static Stream<Arguments> bodies() {
        return Stream.of(
                body("no JSON", "nik=1", 400, "malformed", ""),
                body("an end too early", GOOD.substring(0, GOOD.length() - 1), 400, "malformed", ""),
                body("something after the end", GOOD + "{}", 400, "malformed", ""),
                body("a list", "[" + GOOD + "]", 400, "malformed", ""),
                body("null", "null", 422, "required", "nik"),
                body("an unknown field", with("\"sex\"", "\"age\":48,\"sex\""), 400, "malformed", "age"),
                body(
                        "an unknown field within",
                        with("\"category\"", "\"desa\":1,\"category\""),
                        400,
                        "malformed",
                        "engagement.desa"),
                body("a field twice", with("\"sex\"", "\"sex\":\"MALE\",\"sex\""), 400, "malformed", ""),
                body("a NIK as number", with("\"3217011705709999\"", "3217011705709999"), 400, "malformed", "nik"),
                body("an unknown word", with("FEMALE", "OTHER"), 400, "malformed", "sex"),
                body("a number for a word", with("\"FEMALE\"", "1"), 400, "malformed", "sex"),
                body("no day", with("1970-05-17", "1970-02-30"), 400, "malformed", "birthDate"),
                body("a number for a day", with("\"1970-05-17\"", "137"), 400, "malformed", "birthDate"),
                body("an instant for a day", with("1970-05-17", "1970-05-17T10:00:00Z"), 400, "malformed", "birthDate"),
                body("an empty day", with("\"1970-05-17\"", "\"\""), 400, "malformed", "birthDate"),
                body("nothing", "{}", 422, "required", "nik"),
                body("no body", "", 422, "required", "nik"),
                body("a field that is null", with("\"3217011705709999\"", "null"), 422, "required", "nik"),
                body("a blank name", with("Contoh 9999", "  "), 422, "required", "name"),
                body("no engagement", with("\"engagement\":", "\"basis\":"), 400, "malformed", "basis.category"),
                body("no region", with("\"region\":\"32.17.01\",", ""), 422, "required", "engagement.region"),
                body("a NIK of 15 digits", with("05709999", "0570999"), 422, "nik-malformed", "nik"),
                body("a NIK without a day", with("3217011705", "3217013205"), 422, "nik-malformed", "nik"),
                body("no region code", with("32.17.01", "Lembang"), 422, "region-invalid", "engagement.region"),
                body("no category code", with("TKSK", "tksk"), 422, "category-invalid", "engagement.category"),
                body("U+0000", with("Contoh 9999", "Con\\u0000toh"), 422, "text-invalid", "name"),
                body("half of a surrogate pair", with("Contoh 9999", "Con\\ud800toh"), 422, "text-invalid", "name"),
                body("a name that nobody sees", with("Contoh 9999", "\\u200b"), 422, "text-invalid", "name"),
                body("a name that turns round", with("Contoh 9999", "Con\\u202etoh"), 422, "text-invalid", "name"),
                body("a text without end", with("Contoh 9999", "x".repeat(4001)), 422, "text-too-long", "name"),
                body("a day out of all time", with("1970-05-17", "-0970-05-17"), 422, "date-invalid", "birthDate"),
                body(
                        "an amount without measure",
                        with("\"from\"", "\"monthlyAmount\":1e99,\"from\""),
                        422,
                        "amount-invalid",
                        "engagement.monthlyAmount"),
                body(
                        "a period that ends before it begins",
                        with("\"from\"", "\"to\":\"2009-12-31\",\"from\""),
                        422,
                        "period-invalid",
                        "from"),
                body(
                        "a digest that is none",
                        with("\"SK\"", "\"SK\",\"sha256\":\"abc\""),
                        422,
                        "basis-invalid",
                        "basis.sha256"));
    }

    private static Arguments body(String what, String body, int status, String code, String field) {
        return Arguments.of(what, body, status, code, field);
    }

    private static String with(String part, String other) {
        assertThat(GOOD).contains(part);
        return GOOD.replace(part, other);
    }

    @Test
    void names_all_fields_at_fault_at_once() {
        JsonNode errors = post(
                        "operator",
                        "/api/v1/workers",
                        with("3217011705709999", "1").replace("32.17.01", "x").replace("Contoh 9999", ""))
                .json()
                .path("errors");
        assertThat(errors.valueStream().map(error -> error.path("field").asString()))
                .containsExactly("nik", "name", "engagement.region");
    }

    @Test
    void answers_what_is_no_endpoint_or_no_json_with_a_problem_too() {
        assertThat(get("operator", "/api/v1/nothing").outcome()).isEqualTo("404 not-found");
        assertThat(get("operator", "/api/v1/workers/x/withdrawal").outcome()).isEqualTo("405 method-not-allowed");
        assertThat(post("operator", "/api/v1/workers/x/withdrawal", "{}").outcome())
                .isEqualTo("400 parameter-invalid");
        assertThat(send(request("operator", "/api/v1/workers")
                                .setHeader("Content-Type", "text/plain")
                                .POST(HttpRequest.BodyPublishers.ofString("{}")))
                        .outcome())
                .isEqualTo("415 unsupported-media-type");
        Reply picture = send(request("ministry", "/api/v1/events")
                .header("Accept", "image/png")
                .GET());
        assertThat(picture.outcome()).isEqualTo("406 not-acceptable");
        assertThat(picture.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(send(request("operator", "/api/v1/workers;x=y").GET()).outcome())
                .isEqualTo("400 malformed");
        assertThat(get("nobody", "/api/v1/events").outcome()).isEqualTo("401 unauthenticated");
    }

    @Test
    void reads_no_more_than_a_command_can_hold_whether_its_length_is_told_or_not() {
        byte[] large = ("{\"name\":\"" + "x".repeat(1024 * 1024) + "\"}").getBytes(StandardCharsets.UTF_8);
        assertThat(send(request("operator", "/api/v1/workers").POST(HttpRequest.BodyPublishers.ofByteArray(large)))
                        .outcome())
                .isEqualTo("413 request-too-large");
        assertThat(send(request("operator", "/api/v1/workers")
                                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large))))
                        .outcome())
                .isEqualTo("413 request-too-large");
    }

    @Test
    void refuses_what_does_not_exist_as_unknown() {
        String nobody = "01930000-0000-7000-8000-000000000000";
        assertThat(post("head", "/api/v1/workers/" + nobody + "/withdrawal", "{}")
                        .outcome())
                .isEqualTo("404 unknown-worker");
        assertThat(post("head", "/api/v1/cohorts/" + nobody + "/close", "{}").outcome())
                .isEqualTo("404 unknown-cohort");
        assertThat(post(
                                "head",
                                "/api/v1/cohorts/" + nobody + "/nominations",
                                "{\"workerIds\":[\"%s\"],\"pathway\":\"X\",\"level\":\"ASISTEN\"}".formatted(nobody))
                        .outcome())
                .isEqualTo("404 unknown-cohort");
        assertThat(post("operator", "/api/v1/workers", registration(nik()).replace("TKSK", "NOBODY"))
                        .outcome())
                .isEqualTo("404 unknown-category");
        assertThat(post("operator", "/api/v1/workers", registration(nik(), "32.17.99"))
                        .outcome())
                .isEqualTo("404 unknown-region");
        assertThat(post(
                                "operator",
                                "/api/v1/workers/" + registered() + "/engagements/" + nobody + "/end",
                                on("2018-01-31", "\"on\":\"2018-01-31\""))
                        .outcome())
                .isEqualTo("404 unknown-engagement");
    }
}
