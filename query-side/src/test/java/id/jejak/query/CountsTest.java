package id.jejak.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CountsTest extends Questions {

    @Test
    void known_on_5_february_60_are_admitted_and_known_on_10_february_100() {
        assertThat(phases(ask("head", "/counts?by=phase&knownAt=2018-02-05")))
                .isEqualTo(Map.of("ADMITTED", 60, "NOMINATED", 1, "REGISTERED", 44));
        assertThat(phases(ask("head", "/counts?by=phase&knownAt=2018-02-10")))
                .isEqualTo(Map.of("ADMITTED", 99, "IN_ASSESSMENT", 1, "NOMINATED", 1, "REGISTERED", 4));
    }

    @Test
    void a_key_that_nobody_counts_by_is_refused() {
        Reply refused = ask("head", "/counts?by=phase,legalClass");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.code()).isEqualTo("unknown-key");
    }

    @Test
    void a_parameter_that_the_question_does_not_have_is_refused() {
        Reply refused = ask("head", "/counts?by=phase&knwonAt=2018-02-05");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.code()).isEqualTo("unknown-parameter");
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
    }

    private static Map<String, Integer> phases(Reply reply) {
        Map<String, Integer> phases = new HashMap<>();
        reply.items()
                .forEach(item -> phases.put(
                        item.path("phase").asString(), item.path("count").asInt()));
        return phases;
    }
}
