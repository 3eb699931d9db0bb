package id.jejak.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** By which rules one goes on a day. */
class RuleQuestionsTest extends Questions {

    @Test
    void a_scheme_is_told_in_the_form_in_which_it_is_adopted() {
        Reply reply = ask("operator", "/schemes/SDM-KESOS?on=2018-06-01");
        JsonNode version = reply.body();
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.position()).isPositive();
        assertThat(version.propertyNames())
                .containsExactly(
                        "version",
                        "effectiveFrom",
                        "legalBasis",
                        "retroactive",
                        "reason",
                        "designatedBody",
                        "levels",
                        "legalClasses",
                        "pathways",
                        "validityYears",
                        "resits",
                        "appealDays",
                        "renewal");
        assertThat(version.path("version").asString()).isEqualTo("2017");
        assertThat(version.path("effectiveFrom").asString()).isEqualTo("2018-01-01");
        assertThat(version.at("/legalBasis/0").toString())
                .isEqualTo("{\"kind\":\"PERMENSOS\",\"number\":\"16/2017\",\"date\":null}");
        assertThat(version.at("/legalClasses/PSM").toString())
                .isEqualTo("{\"value\":\"RELAWAN_SOSIAL\",\"origin\":\"regulation\"}");
        assertThat(version.at("/pathways/3/entry/0").toString())
                .isEqualTo("{\"type\":\"TRAINING_KIND\",\"value\":\"BASIC_TRAINING\",\"origin\":\"guideline\"}");
        assertThat(version.at("/pathways/0/entry/0/value").asInt()).isEqualTo(15);
        assertThat(version.at("/pathways/3/components/0/aspects/0").toString())
                .isEqualTo("{\"code\":\"KNOWLEDGE\",\"weight\":{\"value\":30,\"origin\":\"guideline\"}}");
        assertThat(version.at("/resits/waitDays").toString()).isEqualTo("{\"value\":90,\"origin\":\"assumption\"}");
    }

    @Test
    void what_is_not_in_force_or_not_known_yet_is_not_there() {
        assertThat(ask("operator", "/schemes/SDM-KESOS?on=2017-12-31").code()).isEqualTo("not-found");
        assertThat(ask("operator", "/schemes/SDM-KESOS?on=2018-06-01&knownAt=@1")
                        .code())
                .isEqualTo("not-found");
        assertThat(ask("operator", "/schemes/SDM-LAIN").code()).isEqualTo("not-found");
        assertThat(ask("operator", "/bodies/NOBODY").code()).isEqualTo("not-found");
        assertThat(ask("operator", "/bodies/STKS?on=1963-12-31").code()).isEqualTo("not-found");
    }

    @Test
    void a_code_that_is_none_is_refused_by_its_name() {
        Reply scheme = ask("operator", "/schemes/sdm-kesos");
        assertThat(scheme.status()).isEqualTo(400);
        assertThat(scheme.code()).isEqualTo("scheme-invalid");
        assertThat(scheme.body().at("/errors/0/field").asString()).isEqualTo("code");
        assertThat(ask("operator", "/bodies/no body").code()).isEqualTo("body-invalid");
    }

    @Test
    void a_body_bears_the_name_of_the_day() {
        JsonNode before = ask("inspector", "/bodies/STKS?on=2019-07-08").body();
        assertThat(before.toString())
                .isEqualTo("{\"id\":\"STKS\",\"name\":\"STKS Bandung\",\"from\":\"1964-01-01\",\"to\":\"2019-07-08\"}");
        assertThat(ask("inspector", "/bodies/STKS?on=2019-07-09")
                        .body()
                        .path("name")
                        .asString())
                .isEqualTo("Poltekesos Bandung");
    }

    @Test
    void whoever_has_seen_more_than_the_log_holds_is_told_to_wait() {
        Reply reply = send(get("/api/v1/bodies/STKS")
                .header("Jejak-Min-Position", "99999999")
                .with(login("operator")));
        assertThat(reply.status()).isEqualTo(503);
        assertThat(reply.code()).isEqualTo("not-yet-visible");
        assertThat(reply.header("Retry-After")).isEqualTo("2");
    }
}
