package id.jejak.cohort;

import static id.jejak.cohort.CohortSpecs.cohort;
import static id.jejak.cohort.CohortSpecs.opened;
import static id.jejak.cohort.CohortSpecs.taken;
import static id.jejak.cohort.CohortSpecs.worker;
import static id.jejak.kernel.Occasions.feb;
import static id.jejak.kernel.Occasions.on;

import id.jejak.cohort.command.ReleaseSeat;
import id.jejak.cohort.event.CohortClosed;
import id.jejak.cohort.event.SeatReleased;
import id.jejak.kernel.Occasion;
import org.junit.jupiter.api.Test;

class ReleaseSeatSpec {

    private static final SeatReleased RELEASED = new SeatReleased(worker(1), ReleaseCause.WITHDRAWN, feb(5));

    @Test
    void frees_the_seat() {
        cohort().given(opened(1), taken(1, feb(2))).when(release(on(feb(5)))).then(RELEASED);
    }

    @Test
    void leaves_no_holder() {
        cohort().given(opened(1), taken(1, feb(2)))
                .when(release(on(feb(5))))
                .thenState(s -> ((Cohort.Open) s).seats().holders().size(), 0);
    }

    @Test
    void is_possible_after_the_cohort_closed() {
        cohort().given(opened(1), taken(1, feb(2)), new CohortClosed(feb(4)))
                .when(release(on(feb(5))))
                .then(RELEASED);
    }

    @Test
    void is_refused_to_one_without_a_seat() {
        cohort().given(opened(1)).when(release(on(feb(5)))).thenRefused("no-seat");
    }

    @Test
    void is_refused_before_the_seat_was_taken() {
        cohort().given(opened(1), taken(1, feb(2)))
                .when(release(on(feb(5), feb(1))))
                .thenRefused("effective-out-of-order");
    }

    @Test
    void is_refused_ahead_of_its_day() {
        cohort().given(opened(1), taken(1, feb(2)))
                .when(release(on(feb(5), feb(6))))
                .thenRefused("effective-in-future");
    }

    private static ReleaseSeat release(Occasion occasion) {
        return new ReleaseSeat(worker(1), ReleaseCause.WITHDRAWN, occasion);
    }
}
