package id.jejak.cohort;

import static id.jejak.cohort.CohortSpecs.cohort;
import static id.jejak.cohort.CohortSpecs.opened;
import static id.jejak.cohort.CohortSpecs.taken;
import static id.jejak.kernel.Occasions.feb;
import static id.jejak.kernel.Occasions.on;

import id.jejak.cohort.command.CloseCohort;
import id.jejak.cohort.event.CohortClosed;
import org.junit.jupiter.api.Test;

class CloseCohortSpec {

    @Test
    void ends_nominations() {
        cohort().given(opened(1)).when(new CloseCohort(on(feb(8)))).then(new CohortClosed(feb(8)));
    }

    @Test
    void is_refused_a_second_time() {
        cohort().given(opened(1), new CohortClosed(feb(8)))
                .when(new CloseCohort(on(feb(9))))
                .thenRefused("cohort-closed");
    }

    @Test
    void is_refused_before_a_seat_that_was_taken() {
        cohort().given(opened(1), taken(1, feb(4)))
                .when(new CloseCohort(on(feb(8), feb(3))))
                .thenRefused("effective-out-of-order");
    }

    @Test
    void is_refused_ahead_of_its_day() {
        cohort().given(opened(1)).when(new CloseCohort(on(feb(8), feb(9)))).thenRefused("effective-in-future");
    }

    @Test
    void is_refused_where_there_is_no_cohort() {
        cohort().when(new CloseCohort(on(feb(8)))).thenRefused("unknown-cohort");
    }
}
