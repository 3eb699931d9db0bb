package id.jejak.deploy.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.cohort.CohortId;
import id.jejak.cohort.command.OpenCohort;
import id.jejak.command.Caller;
import id.jejak.command.CohortOrder;
import id.jejak.command.ShippedFacts;
import id.jejak.kernel.Occasion;
import id.jejak.reference.Region;
import id.jejak.rules.ShippedBodies;
import id.jejak.rules.ShippedSchemes;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class SampleLoaderTest {

    private static final InstantSource NOW = InstantSource.system();
    private static final InstantSource SUMMER_OF_2018 = InstantSource.fixed(Instant.parse("2018-08-11T10:00:00Z"));

    @Test
    void killed_again_and_again_it_ends_in_the_same_log() {
        int steps = KbbStory.steps(KbbStory.SEED).size();
        try (Log straight = Log.empty();
                Log broken = Log.empty()) {
            SampleLoader.load(straight.desk(), straight.store(), NOW);
            for (int step : List.of(0, 1, steps / 2, steps - 1)) {
                assertThatThrownBy(() -> loadUntil(step, broken)).isInstanceOf(CancellationException.class);
            }
            assertThat(SampleLoader.load(broken.desk(), broken.store(), NOW)).isEqualTo(SampleOutcome.LOADED);

            assertThat(broken.told()).isEqualTo(straight.told());
        }
    }

    @Test
    void loaded_twice_it_changes_nothing() {
        try (Log log = Log.empty()) {
            assertThat(SampleLoader.load(log.desk(), log.store(), SUMMER_OF_2018))
                    .isEqualTo(SampleOutcome.LOADED);
            List<String> told = log.told();

            assertThat(SampleLoader.load(log.desk(), log.store(), NOW)).isEqualTo(SampleOutcome.LOADED_BEFORE);
            assertThat(SampleLoader.load(log.desk(), log.store(), NOW, 1, _ -> {}))
                    .isEqualTo(SampleOutcome.LOADED_BEFORE);
            new ShippedFacts(log.desk()).sendBeforeTheSample(Instant.parse("2017-12-29T01:00:00Z"));
            new ShippedFacts(log.desk()).send();
            assertThat(log.told()).isEqualTo(told);
        }
    }

    @Test
    void where_the_clock_is_behind_the_story_the_rest_is_left_out() {
        try (Log log = Log.empty()) {
            SampleLoader.load(log.desk(), log.store(), SUMMER_OF_2018);

            assertThat(log.ask("select count(*) from event_log where type = 'candidate.attended'"))
                    .isEqualTo("196");
            assertThat(log.ask("select max(recorded_at) < '2018-02-11 00:00+07' from event_log"))
                    .isEqualTo("t");
        }
    }

    @Test
    void goes_into_no_log_that_holds_something_else() {
        try (Log log = Log.empty()) {
            new ShippedFacts(log.desk()).sendBeforeTheSample(Instant.parse("2017-12-29T01:00:00Z"));
            openCohort(log);
            assertLeftAlone(log);
        }
        try (Log log = Log.empty()) {
            assertThatThrownBy(() -> loadUntil(20, log)).isInstanceOf(CancellationException.class);
            openCohort(log);
            assertLeftAlone(log);
        }
        try (Log log = Log.empty()) {
            new ShippedFacts(log.desk()).send();
            assertLeftAlone(log);
        }
    }

    @Test
    void does_not_go_on_with_another_story() {
        try (Log log = Log.empty()) {
            assertThatThrownBy(() -> loadUntil(20, log)).isInstanceOf(CancellationException.class);
            List<String> told = log.told();

            assertThatThrownBy(() -> SampleLoader.load(log.desk(), log.store(), NOW, 1, _ -> {}))
                    .extracting("code")
                    .isEqualTo("idempotency-key-reused");
            assertThat(log.told()).isEqualTo(told);
        }
    }

    private static void loadUntil(int step, Log log) {
        SampleLoader.load(log.desk(), log.store(), NOW, KbbStory.SEED, number -> {
            if (number == step) {
                throw new CancellationException("killed");
            }
        });
    }

    private static void assertLeftAlone(Log log) {
        List<String> told = log.told();
        assertThat(SampleLoader.load(log.desk(), log.store(), NOW)).isEqualTo(SampleOutcome.LOG_IN_USE);
        assertThat(log.told()).isEqualTo(told);
    }

    private static void openCohort(Log log) {
        LocalDate day = LocalDate.of(2026, 1, 5);
        CohortId id = new CohortId(new UUID(8, 8));
        log.desk()
                .send(
                        new CohortOrder(
                                id,
                                new OpenCohort(
                                        id,
                                        "Angkatan nyata",
                                        new Region("32.17"),
                                        ShippedSchemes.SDM_KESOS,
                                        ShippedBodies.STKS,
                                        10,
                                        day,
                                        new Occasion("head", day, null, null, null))),
                        new Caller(Cast.of("head", day), "api", "c-1"));
    }
}
