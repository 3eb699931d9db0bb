package id.jejak.deploy.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.jejak.deploy.story.Reply;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The database neither answers nor hangs up. */
@Timeout(300)
class SilentDatabaseTest {

    private static final Duration SOON = Duration.ofSeconds(2);
    private static final String READINESS = "/actuator/health/readiness";

    @TempDir
    Path home;

    @Test
    void whoever_watches_is_told_so_in_two_seconds_and_callers_are_served_when_it_answers_again() throws Exception {
        try (Application jejak = new Application(home);
                Load load = new Load(jejak)) {
            jejak.start();
            load.tell(Request.registration(1));
            await().untilAsserted(() ->
                    assertThat(load.get("admin", READINESS).status()).isEqualTo(200));
            DatabaseServer database = jejak.database().orElseThrow();
            database.freeze();
            try {
                // What was told a second ago may be told again.
                Reply told = await().atMost(Duration.ofSeconds(5))
                        .until(() -> inTime(load, READINESS), reply -> reply.status() == 503);
                assertThat(told.json()
                                .path("components")
                                .path("readModels")
                                .path("status")
                                .asString())
                        .isEqualTo("DOWN");
                assertThat(told.body()).contains("does not answer").doesNotContain("lagSeconds");
                assertThat(inTime(load, "/actuator/health")
                                .json()
                                .path("status")
                                .asString())
                        .isEqualTo("DOWN");
                assertThat(inTime(load, "/actuator/health/liveness").status()).isEqualTo(200);
                assertThat(load.get("admin", "/actuator/prometheus").body())
                        .containsPattern("jejak_projection_lag_seconds\\{model=\"counts\"\\} NaN")
                        .containsPattern("jejak_projection_lag_events\\{model=\"counts\"\\} NaN");
                assertThat(load.get("head", "/api/v1/counts?by=category").outcome())
                        .isEqualTo("503 store-unavailable");
            } finally {
                database.thaw();
            }
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() ->
                            assertThat(load.get("admin", READINESS).status()).isEqualTo(200));
            assertThat(load.tell(Request.registration(2)).position()).isPositive();
        }
    }

    private static Reply inTime(Load load, String path) throws Exception {
        long began = System.nanoTime();
        Reply reply = load.get("admin", path);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).as(path).isLessThan(SOON);
        return reply;
    }
}
