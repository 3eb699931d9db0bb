package id.jejak.timeline;

import id.jejak.kernel.Period;
import id.jejak.worker.Phase;
import id.jejak.worker.event.CertificateIssued;
import id.jejak.worker.event.WorkerEvent;
import id.jejak.worker.state.Registered;
import id.jejak.worker.state.Unregistered;
import id.jejak.worker.state.WorkerEvolution;
import id.jejak.worker.state.WorkerState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * One worker's history by (effective day, position): on one day the later recorded wins.
 *
 * <p>Promised: an answer for {@code knownAt} rests on events at or below that position alone, so later events never
 * change it. Not promised: that every event finds something to change; a fold that leaves events out skips what has lost
 * its ground.
 */
public final class Timeline {

    private static final Comparator<Recorded<WorkerEvent>> ORDER = Comparator.comparing(
                    (Recorded<WorkerEvent> r) -> r.event().effectiveOn())
            .thenComparingLong(Recorded::position);

    private final List<Recorded<WorkerEvent>> ordered;

    private Timeline(List<Recorded<WorkerEvent>> ordered) {
        this.ordered = ordered;
    }

    /** The timeline of these events of one worker, in whatever order they come. */
    public static Timeline of(Collection<Recorded<WorkerEvent>> events) {
        return new Timeline(events.stream().sorted(ORDER).toList());
    }

    /** What was so on {@code day}, as known at {@code position}. */
    public WorkerState on(LocalDate day, long position) {
        WorkerState state = new Unregistered();
        for (Recorded<WorkerEvent> recorded : ordered) {
            if (recorded.event().effectiveOn().isAfter(day)) {
                break;
            }
            if (recorded.position() <= position) {
                state = WorkerEvolution.evolve(state, recorded.event());
            }
        }
        return state;
    }

    /**
     * The worker's phases day by day, as known at {@code position}: spans without gap or overlap, the first from the
     * day of registration, the last open. The calendar's turns (a certificate that begins or expires) are among them.
     * Empty where the worker was not known yet.
     */
    public List<PhaseSpan> phases(long position) {
        List<Recorded<WorkerEvent>> known =
                ordered.stream().filter(r -> r.position() <= position).toList();
        List<PhaseSpan> spans = new ArrayList<>();
        WorkerState state = new Unregistered();
        int next = 0;
        for (LocalDate day : turns(known)) {
            while (next < known.size() && !known.get(next).event().effectiveOn().isAfter(day)) {
                state = WorkerEvolution.evolve(state, known.get(next++).event());
            }
            if (state instanceof Registered worker) {
                extend(spans, worker.phaseOn(day), day);
            }
        }
        return List.copyOf(spans);
    }

    private static void extend(List<PhaseSpan> spans, Phase phase, LocalDate day) {
        if (!spans.isEmpty()) {
            PhaseSpan last = spans.getLast();
            if (last.phase() == phase) {
                return;
            }
            spans.set(spans.size() - 1, new PhaseSpan(last.phase(), last.days().until(day.minusDays(1))));
        }
        spans.add(new PhaseSpan(phase, new Period(day, null)));
    }

    private static NavigableSet<LocalDate> turns(List<Recorded<WorkerEvent>> known) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        for (Recorded<WorkerEvent> recorded : known) {
            days.add(recorded.event().effectiveOn());
            if (recorded.event() instanceof CertificateIssued issued) {
                days.add(issued.validFrom());
                days.add(issued.validUntil().plusDays(1));
            }
        }
        return days;
    }
}
