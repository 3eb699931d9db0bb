package id.jejak.deploy.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every endpoint, of whichever room, takes the parameters that it knows, each of them once. */
class KnownParametersTest extends OverHttp {

    @ParameterizedTest
    @CsvSource({
        "/events?afer=1, unknown-parameter, afer",
        "/events?limit=1&limit=2, parameter-repeated, limit",
        "/events?after=1&after=1, parameter-repeated, after",
        "/workers?q=x&q=y, parameter-repeated, q",
        "/workers?nik=3217, unknown-parameter, nik",
        "/workers?knownAt=2018-02-05, unknown-parameter, knownAt",
        "/trail?approvedBy=head, unknown-parameter, approvedBy",
        "/trail?format=pdf, parameter-invalid, format",
        "/events?format=pdf, parameter-invalid, format",
        "/schemes/SDM-KESOS?format=csv, unknown-parameter, format",
        "/counts?by=phase&by=category, parameter-repeated, by",
        "/counts?by=phase&knwonAt=2018-02-05, unknown-parameter, knwonAt",
        "/workers?phase=, parameter-invalid, phase",
        "/workers?limit=, parameter-invalid, limit",
        "/cohorts?status=, parameter-invalid, status",
        "/trail?worker=, parameter-invalid, worker",
        "/events?after=, parameter-invalid, after",
        "/cohorts?lang=en, unknown-parameter, lang",
        "/certificates/STKS-2018-0001?knownAt=2018-10-20, unknown-parameter, knownAt",
    })
    void a_question_refuses_any_other_by_its_name(String question, String code, String parameter) {
        assertRefused(get("ministry", "/api/v1" + question), code, parameter);
    }

    @Test
    void so_does_a_command_and_leaves_its_line() {
        Reply refused = post("operator", "/api/v1/workers?dryRun=true&dryRun=true", registration(nik()));
        assertRefused(refused, "unknown-parameter", "dryRun");
        assertThat(log().lines())
                .anyMatch(line -> line.contains("code=unknown-parameter") && line.contains("route=/api/v1/workers"));
    }

    @Test
    void a_page_takes_more() {
        assertThat(get("ministry", "/login?lang=en&lang=id&x=y").status()).isEqualTo(200);
    }

    private static void assertRefused(Reply reply, String code, String parameter) {
        assertThat(reply.outcome()).isEqualTo("400 " + code);
        assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
        assertThat(reply.json().at("/errors/0/field").asString()).isEqualTo(parameter);
    }
}
