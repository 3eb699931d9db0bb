package id.jejak.cohort;

import static id.jejak.cohort.CohortSpecs.cohort;
import static id.jejak.cohort.CohortSpecs.opened;
import static id.jejak.kernel.Occasions.feb;
import static id.jejak.kernel.Occasions.on;

import id.jejak.cohort.command.ScheduleSession;
import id.jejak.cohort.event.CohortClosed;
import id.jejak.cohort.event.SessionScheduled;
import id.jejak.kernel.DeciderSpec;
import id.jejak.scheme.Component;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ScheduleSessionSpec {

    private static final SessionScheduled SCHEDULED =
            new SessionScheduled(Component.COGNITIVE, feb(10), "Lembang", feb(6));

    @Test
    void sets_a_day_ahead() {
        cohort().given(opened(60)).when(onDay(feb(10))).then(SCHEDULED);
    }

    @Test
    void says_nothing_when_it_is_set_already() {
        cohort().given(opened(60), SCHEDULED).when(onDay(feb(10))).thenNothing();
    }

    @Test
    void is_refused_before_the_cohort_opens() {
        cohort().given(opened(60)).when(onDay(LocalDate.of(2018, 1, 31))).thenRefused("period-invalid");
    }

    @Test
    void is_refused_once_the_cohort_is_closed() {
        cohort().given(opened(60), new CohortClosed(feb(5)))
                .when(onDay(feb(10)))
                .thenRefused("cohort-closed");
    }

    @Test
    void is_refused_without_a_place() {
        DeciderSpec.assertRefused(
                "session-invalid", () -> new ScheduleSession(Component.COGNITIVE, feb(10), "", on(feb(6))));
    }

    private static ScheduleSession onDay(LocalDate heldOn) {
        return new ScheduleSession(Component.COGNITIVE, heldOn, "Lembang", on(feb(6)));
    }
}
