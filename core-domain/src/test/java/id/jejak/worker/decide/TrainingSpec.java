package id.jejak.worker.decide;

import static id.jejak.worker.decide.Path.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.Occasion;
import id.jejak.kernel.Period;
import id.jejak.worker.TrainingId;
import id.jejak.worker.command.RecordTraining;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrainingSpec {

    @ParameterizedTest
    @CsvSource({"0,2017-02-10", "-1,2017-02-10", "121,2017-02-10", "25,"})
    void refuses_a_training_with_no_hours_or_more_than_its_days_have(int hours, @Nullable LocalDate to) {
        registered().when(training("BASIC_TRAINING", hours, to)).thenRefused("hours-invalid");
    }

    @Test
    void takes_a_training_as_long_as_its_days() {
        assertThat(registered()
                        .when(training("TRAINING_120H", 120, day("2017-02-10")))
                        .thenState())
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "basic", "BASIC TRAINING", "_", "PELATIHAN-DASAR"})
    void refuses_a_training_whose_kind_is_no_code(String kind) {
        registered().when(training(kind, 8, day("2017-02-10"))).thenRefused("kind-invalid");
    }

    @Test
    void refuses_a_training_that_is_recorded_already_whatever_its_hours() {
        registered().when(Path.training()).thenRefused("training-already-recorded");
        registered().when(training("BASIC_TRAINING", 8, day("2017-02-10"))).thenRefused("training-already-recorded");
    }

    @Test
    void takes_another_kind_on_the_same_days_and_the_same_kind_on_others() {
        assertThat(registered()
                        .when(training("FAMILY_THERAPY", 8, day("2017-02-10")))
                        .thenState())
                .isNotNull();
        assertThat(registered()
                        .when(training("BASIC_TRAINING", 8, day("2017-02-09")))
                        .thenState())
                .isNotNull();
    }

    private static RecordTraining training(String kind, int hours, @Nullable LocalDate to) {
        return new RecordTraining(
                WORKER,
                new TrainingId(new UUID(7, 5)),
                kind,
                hours,
                new Period(day("2017-02-06"), to),
                new Occasion("operator", TODAY, null, null, null));
    }
}
