package id.jejak.finding;

import id.jejak.timeline.Recorded;
import id.jejak.timeline.Timeline;
import id.jejak.worker.Phase;
import id.jejak.worker.event.WorkerEvent;
import id.jejak.worker.event.WorkerNominated;
import id.jejak.worker.state.CertificationCase;
import id.jejak.worker.state.Registered;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A case that has been open in one phase for long. Only the open case counts: what has ended waits for nobody.
 *
 * @param since the day on which the case came into the phase
 * @param days how many have gone by since
 * @param events by which the case was begun, and by which it came into the phase; one where they are the same
 */
public record StuckCase(Phase phase, LocalDate since, long days, List<Recorded<WorkerEvent>> events) {

    public StuckCase {
        events = List.copyOf(events);
    }

    /** The case that is open on {@code day} and has been in its phase for more than {@code most} days. */
    public static Optional<StuckCase> on(LocalDate day, int most, Timeline timeline) {
        Course course = new Course();
        timeline.steps().stream().takeWhile(step -> !step.day().isAfter(day)).forEach(course::take);
        return course.at(day).filter(stuck -> stuck.days() > most);
    }

    /** The event on which the row stands: by which the case came into the phase. */
    public Recorded<WorkerEvent> entry() {
        return events.getLast();
    }

    /** What became of the open case, step by step. */
    private static final class Course {

        private @Nullable CertificationCase open;
        private @Nullable Recorded<WorkerEvent> begun;
        private @Nullable Recorded<WorkerEvent> entered;
        private LocalDate since = LocalDate.MIN;

        private void take(Timeline.Step step) {
            CertificationCase now = step.state() instanceof Registered worker ? worker.openCase() : null;
            if (step.recorded().event() instanceof WorkerNominated) {
                begun = step.recorded();
            }
            if (now != null && (open == null || !sameCase(open, now) || open.phase() != now.phase())) {
                entered = step.recorded();
                since = step.day();
            }
            open = now;
        }

        private static boolean sameCase(CertificationCase one, CertificationCase other) {
            return one.application().caseNumber() == other.application().caseNumber();
        }

        private Optional<StuckCase> at(LocalDate day) {
            if (open == null || entered == null) {
                return Optional.empty();
            }
            List<Recorded<WorkerEvent>> events =
                    begun == null || begun.equals(entered) ? List.of(entered) : List.of(begun, entered);
            return Optional.of(new StuckCase(open.phase(), since, ChronoUnit.DAYS.between(since, day), events));
        }
    }
}
