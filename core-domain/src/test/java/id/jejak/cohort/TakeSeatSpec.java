package id.jejak.cohort;

import static id.jejak.cohort.CohortSpecs.cohort;
import static id.jejak.cohort.CohortSpecs.opened;
import static id.jejak.cohort.CohortSpecs.taken;
import static id.jejak.cohort.CohortSpecs.worker;
import static id.jejak.kernel.Occasions.feb;
import static id.jejak.kernel.Occasions.on;

import id.jejak.cohort.command.TakeSeat;
import id.jejak.cohort.event.CohortClosed;
import id.jejak.cohort.event.QuotaRevised;
import id.jejak.cohort.event.SeatReleased;
import id.jejak.kernel.DeciderSpec;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TakeSeatSpec {

    private static final SeatReleased SECOND_RELEASED = new SeatReleased(worker(2), ReleaseCause.REJECTED, feb(5));

    @Test
    void occupies_a_seat() {
        cohort().given(opened(1)).when(take(1, feb(2), feb(2))).then(taken(1, feb(2)));
    }

    @Test
    void is_refused_when_the_quota_is_full() {
        cohort().given(opened(1), taken(1, feb(2)))
                .when(take(2, feb(3), feb(3)))
                .thenRefused("quota-exhausted");
    }

    @Test
    void finds_the_seat_that_was_released() {
        cohort().given(opened(1), taken(2, feb(2)), SECOND_RELEASED)
                .when(take(1, feb(5), feb(5)))
                .then(taken(1, feb(5)));
    }

    @Test
    void finds_no_seat_on_a_day_before_it_was_released() {
        cohort().given(opened(1), taken(2, feb(2)), SECOND_RELEASED)
                .when(take(1, feb(6), feb(4)))
                .thenRefused("quota-exhausted");
    }

    @Test
    void finds_no_seat_of_a_quota_that_was_revised_later() {
        cohort().given(opened(1), taken(1, feb(2)), new QuotaRevised(1, 2, feb(9)))
                .when(take(2, feb(9), feb(8)))
                .thenRefused("quota-exhausted");
    }

    @Test
    void finds_a_seat_from_the_day_of_the_revision() {
        cohort().given(opened(1), taken(1, feb(2)), new QuotaRevised(1, 2, feb(9)))
                .when(take(2, feb(9), feb(9)))
                .then(taken(2, feb(9)));
    }

    @Test
    void heeds_a_lower_quota_that_lies_ahead() {
        cohort().given(opened(2), taken(1, feb(2)), new QuotaRevised(2, 1, feb(20)))
                .when(take(2, feb(9), feb(9)))
                .thenRefused("quota-exhausted");
    }

    @Test
    void heeds_seats_taken_on_later_days() {
        cohort().given(opened(1), taken(1, feb(4)))
                .when(take(2, feb(5), feb(2)))
                .thenRefused("quota-exhausted");
    }

    @Test
    void is_refused_for_one_who_holds_a_seat() {
        cohort().given(opened(2), taken(1, feb(2)))
                .when(take(1, feb(3), feb(3)))
                .thenRefused("seat-already-taken");
    }

    @Test
    void is_refused_before_the_cohort_opens() {
        cohort().given(opened(1))
                .when(take(1, feb(2), LocalDate.of(2018, 1, 31)))
                .thenRefused("effective-out-of-order");
    }

    @Test
    void is_refused_ahead_of_its_day() {
        cohort().given(opened(1)).when(take(1, feb(2), feb(3))).thenRefused("effective-in-future");
    }

    @Test
    void is_refused_once_the_cohort_is_closed() {
        cohort().given(opened(1), new CohortClosed(feb(8)))
                .when(take(1, feb(8), feb(8)))
                .thenRefused("cohort-closed");
    }

    @Test
    void is_given_back_on_appeal_though_the_cohort_is_closed() {
        cohort().given(opened(1), taken(2, feb(2)), SECOND_RELEASED, new CohortClosed(feb(8)))
                .when(new TakeSeat(worker(2), 1, "head", true, on(feb(20))))
                .then(taken(2, feb(20)));
    }

    @Test
    void is_not_given_back_on_appeal_beyond_the_quota() {
        cohort().given(opened(1), taken(2, feb(2)), SECOND_RELEASED, taken(1, feb(6)), new CohortClosed(feb(8)))
                .when(new TakeSeat(worker(2), 1, "head", true, on(feb(20))))
                .thenRefused("quota-exhausted");
    }

    @Test
    void is_refused_without_a_case_or_a_nominator() {
        DeciderSpec.assertRefused("seat-invalid", () -> new TakeSeat(worker(1), 0, "head", on(feb(2))));
        DeciderSpec.assertRefused("seat-invalid", () -> new TakeSeat(worker(1), 1, "", on(feb(2))));
    }

    private static TakeSeat take(int worker, LocalDate today, LocalDate effectiveOn) {
        return new TakeSeat(worker(worker), 1, "head", on(today, effectiveOn));
    }
}
