package id.jejak.cohort;

import static id.jejak.cohort.CohortSpecs.opened;
import static id.jejak.cohort.CohortSpecs.worker;
import static id.jejak.kernel.Occasions.decreed;
import static id.jejak.kernel.Occasions.feb;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.cohort.Cohort.Closed;
import id.jejak.cohort.Cohort.Open;
import id.jejak.cohort.command.CloseCohort;
import id.jejak.cohort.command.CohortCommand;
import id.jejak.cohort.command.ReleaseSeat;
import id.jejak.cohort.command.ReviseQuota;
import id.jejak.cohort.command.ScheduleSession;
import id.jejak.cohort.command.TakeSeat;
import id.jejak.cohort.event.CohortEvent;
import id.jejak.cohort.event.SeatReleased;
import id.jejak.cohort.event.SeatTaken;
import id.jejak.kernel.Occasion;
import id.jejak.kernel.Rejection;
import id.jejak.scheme.Component;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds after any commands in any order, backdated ones included. Each run is reproducible from its number. */
class CohortProperties {

    private static final int RUNS = 1_000;
    private static final int COMMANDS = 60;

    private final CohortDecider decider = new CohortDecider();

    @Test
    void on_no_day_are_more_seats_held_than_the_quota_in_force() {
        int full = 0;
        for (int run = 0; run < RUNS; run++) {
            List<CohortEvent> history = history(run);
            Open cohort = open(decider.fold(history));
            for (int day = 1; day <= 28; day++) {
                int held = heldOn(feb(day), history);
                assertThat(held).as("run %d, day %d", run, day).isLessThanOrEqualTo(cohort.quotaOn(feb(day)));
                assertThat(cohort.seats().on(feb(day))).isEqualTo(held);
                full += held == cohort.quotaOn(feb(day)) ? 1 : 0;
            }
        }
        assertThat(full).as("days on which the last seat was taken").isGreaterThan(RUNS);
    }

    @Test
    void a_fold_accepts_any_events_in_any_order() {
        for (int run = 0; run < RUNS; run++) {
            List<CohortEvent> shuffled = new ArrayList<>(history(run));
            Collections.shuffle(shuffled, new Random(run));
            assertThat(decider.fold(shuffled)).isNotNull();
        }
    }

    private List<CohortEvent> history(int run) {
        Random random = new Random(run);
        List<CohortEvent> history = new ArrayList<>(List.of(opened(1 + random.nextInt(5))));
        Cohort state = decider.fold(history);
        for (int i = 0; i < COMMANDS; i++) {
            LocalDate today = feb(1 + 27 * i / COMMANDS);
            try {
                for (CohortEvent event : decider.decide(command(random, today), state)) {
                    history.add(event);
                    state = decider.evolve(state, event);
                }
            } catch (Rejection refused) {
                assertThat(refused.code()).isNotBlank();
            }
        }
        return history;
    }

    private static CohortCommand command(Random random, LocalDate today) {
        Occasion occasion = decreed(today, today.plusDays(random.nextInt(12) - 8));
        int worker = random.nextInt(12);
        return switch (random.nextInt(40)) {
            case 0 -> new CloseCohort(occasion);
            case 1, 2 -> new ScheduleSession(Component.INTERVIEW, occasion.effectiveOnOr(today), "Lembang", occasion);
            case 3, 4, 5, 6, 7, 8 -> new ReviseQuota(1 + random.nextInt(9), occasion);
            case 9, 10, 11, 12, 13, 14, 15, 16 -> new ReleaseSeat(worker(worker), ReleaseCause.WITHDRAWN, occasion);
            default -> new TakeSeat(worker(worker), 1, "head", random.nextBoolean(), occasion);
        };
    }

    /** Counted from the events alone, not by the state under test. */
    private static int heldOn(LocalDate day, List<CohortEvent> history) {
        int held = 0;
        for (CohortEvent event : history) {
            if (!event.effectiveOn().isAfter(day)) {
                held += event instanceof SeatTaken ? 1 : event instanceof SeatReleased ? -1 : 0;
            }
        }
        return held;
    }

    private static Open open(Cohort state) {
        return state instanceof Closed closed ? closed.last() : (Open) state;
    }
}
