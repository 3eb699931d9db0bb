package id.jejak.cohort;

import static id.jejak.cohort.CohortSpecs.cohort;
import static id.jejak.cohort.CohortSpecs.opened;
import static id.jejak.kernel.Occasions.feb;
import static id.jejak.kernel.Occasions.on;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.cohort.command.OpenCohort;
import id.jejak.kernel.DeciderSpec;
import id.jejak.kernel.Occasion;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class OpenCohortSpec {

    @Test
    void takes_effect_on_the_day_it_opens() {
        cohort().when(open(60, feb(1), on(feb(3)))).then(opened(60));
    }

    @Test
    void has_its_quota_from_the_first_day_and_none_before() {
        var state = (Cohort.Open) cohort().given(opened(60)).state();
        assertThat(state.quotaOn(feb(1))).isEqualTo(60);
        assertThat(state.quotaOn(LocalDate.of(2018, 1, 31))).isZero();
    }

    @Test
    void is_refused_a_second_time() {
        cohort().given(opened(60)).when(open(60, feb(1), on(feb(3)))).thenRefused("cohort-exists");
    }

    @Test
    void is_refused_ahead_of_its_day() {
        cohort().when(open(60, feb(4), on(feb(3)))).thenRefused("effective-in-future");
    }

    @Test
    void is_refused_without_its_quota_on_the_first_day() {
        cohort().when(open(60, feb(1), on(feb(3), feb(2)))).thenRefused("effective-out-of-order");
    }

    @Test
    void can_be_known_before_it_opens() {
        cohort().when(open(60, feb(9), on(feb(3), feb(3)))).thenState(s -> ((Cohort.Open) s).seatsFrom(), feb(9));
    }

    @Test
    void is_refused_without_a_positive_quota_or_a_name() {
        DeciderSpec.assertRefused("quota-invalid", () -> open(0, feb(1), on(feb(1))));
        DeciderSpec.assertRefused(
                "cohort-invalid",
                () -> new OpenCohort(
                        CohortSpecs.ID,
                        " ",
                        CohortSpecs.REGION,
                        CohortSpecs.SCHEME,
                        CohortSpecs.BODY,
                        1,
                        feb(1),
                        on(feb(1))));
    }

    private static OpenCohort open(int quota, LocalDate opensOn, Occasion occasion) {
        return new OpenCohort(
                CohortSpecs.ID,
                "Angkatan I 2018",
                CohortSpecs.REGION,
                CohortSpecs.SCHEME,
                CohortSpecs.BODY,
                quota,
                opensOn,
                occasion);
    }
}
