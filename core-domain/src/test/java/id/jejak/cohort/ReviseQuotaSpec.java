package id.jejak.cohort;

import static id.jejak.cohort.CohortSpecs.cohort;
import static id.jejak.cohort.CohortSpecs.opened;
import static id.jejak.cohort.CohortSpecs.taken;
import static id.jejak.cohort.CohortSpecs.worker;
import static id.jejak.kernel.Occasions.decreed;
import static id.jejak.kernel.Occasions.feb;
import static id.jejak.kernel.Occasions.on;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.cohort.command.ReviseQuota;
import id.jejak.cohort.event.CohortClosed;
import id.jejak.cohort.event.QuotaRevised;
import id.jejak.cohort.event.SeatReleased;
import id.jejak.kernel.DeciderSpec;
import org.junit.jupiter.api.Test;

class ReviseQuotaSpec {

    @Test
    void holds_from_its_day_on() {
        var state = (Cohort.Open) cohort().given(opened(60))
                .when(new ReviseQuota(100, decreed(feb(9))))
                .then(new QuotaRevised(60, 100, feb(9)))
                .state();
        assertThat(state.quotaOn(feb(8))).isEqualTo(60);
        assertThat(state.quotaOn(feb(9))).isEqualTo(100);
    }

    @Test
    void may_lie_ahead() {
        cohort().given(opened(60))
                .when(new ReviseQuota(100, decreed(feb(5), feb(9))))
                .then(new QuotaRevised(60, 100, feb(9)));
    }

    @Test
    void needs_a_basis_document() {
        cohort().given(opened(60)).when(new ReviseQuota(100, on(feb(9)))).thenRefused("basis-required");
    }

    @Test
    void is_refused_below_the_seats_taken() {
        cohort().given(opened(60), taken(1, feb(2)), taken(2, feb(3)))
                .when(new ReviseQuota(1, decreed(feb(9))))
                .thenRefused("quota-below-seats");
    }

    @Test
    void is_refused_below_the_seats_of_a_day_gone_by() {
        cohort().given(
                        opened(60),
                        taken(1, feb(2)),
                        taken(2, feb(3)),
                        new SeatReleased(worker(2), ReleaseCause.WITHDRAWN, feb(5)))
                .when(new ReviseQuota(1, decreed(feb(9), feb(4))))
                .thenRefused("quota-below-seats");
    }

    @Test
    void can_go_down_to_the_seats_taken() {
        cohort().given(opened(60), taken(1, feb(2)))
                .when(new ReviseQuota(1, decreed(feb(9))))
                .then(new QuotaRevised(60, 1, feb(9)));
    }

    @Test
    void is_refused_before_the_revision_it_follows() {
        cohort().given(opened(60), new QuotaRevised(60, 100, feb(9)))
                .when(new ReviseQuota(80, decreed(feb(10), feb(8))))
                .thenRefused("effective-out-of-order");
    }

    @Test
    void replaces_the_quota_of_the_same_day() {
        cohort().given(opened(60), new QuotaRevised(60, 100, feb(9)))
                .when(new ReviseQuota(80, decreed(feb(9))))
                .thenState(s -> ((Cohort.Open) s).quotaOn(feb(9)), 80);
    }

    @Test
    void says_nothing_when_it_is_the_quota_already() {
        cohort().given(opened(60)).when(new ReviseQuota(60, decreed(feb(9)))).thenNothing();
    }

    @Test
    void is_refused_once_the_cohort_is_closed() {
        cohort().given(opened(60), new CohortClosed(feb(8)))
                .when(new ReviseQuota(100, decreed(feb(9))))
                .thenRefused("cohort-closed");
    }

    @Test
    void is_refused_where_there_is_no_cohort() {
        cohort().when(new ReviseQuota(100, decreed(feb(9)))).thenRefused("unknown-cohort");
    }

    @Test
    void is_refused_unless_positive() {
        DeciderSpec.assertRefused("quota-invalid", () -> new ReviseQuota(0, decreed(feb(9))));
    }
}
