package id.jejak.timeline;

import id.jejak.timeline.FoldOrder.Dated;
import id.jejak.worker.correction.CorrectedHistory;
import id.jejak.worker.event.WorkerEvent;
import id.jejak.worker.state.Unregistered;
import id.jejak.worker.state.WorkerEvolution;
import id.jejak.worker.state.WorkerState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * One worker's history by the days on which facts hold; on one day the later recorded wins. {@link FoldOrder} says on
 * which day a fold meets an event. Facts are read as corrected by what is known.
 *
 * <p>Promised: an answer for {@code knownAt} rests on events at or below that position alone, so later events never
 * change it; on the last of all days it tells of the same cases, certificates and engagements as a fold by position does.
 * Not promised: that every event finds something to change; a fold up to a day skips what has lost its ground.
 */
public final class Timeline {

    private final List<Recorded<WorkerEvent>> events;
    private final List<Dated> all;
    private final long last;

    private Timeline(List<Recorded<WorkerEvent>> events) {
        this.events = events;
        this.all = FoldOrder.of(asCorrected(events));
        this.last = events.stream().mapToLong(Recorded::position).max().orElse(0);
    }

    /** The timeline of one worker's stream, from its beginning and without gaps, in whatever order its events come. */
    public static Timeline of(Collection<Recorded<WorkerEvent>> events) {
        return new Timeline(events.stream()
                .sorted(Comparator.comparingLong(Recorded::position))
                .toList());
    }

    /** What was so on {@code day}, as known at {@code position}. */
    public WorkerState on(LocalDate day, long position) {
        WorkerState state = new Unregistered();
        for (Dated dated : known(position)) {
            if (dated.day().isAfter(day)) {
                break;
            }
            state = WorkerEvolution.evolve(state, dated.event());
        }
        return state;
    }

    /**
     * What was so from each day on which an event changes something to the next such day, as known at {@code position}.
     * The calendar's turns are not among the keys.
     */
    public NavigableMap<LocalDate, WorkerState> states(long position) {
        NavigableMap<LocalDate, WorkerState> states = new TreeMap<>();
        WorkerState state = new Unregistered();
        for (Dated dated : known(position)) {
            state = WorkerEvolution.evolve(state, dated.event());
            states.put(dated.day(), state);
        }
        return states;
    }

    /** Every event in the order in which a fold meets it, with what was so after it, by all that is known. */
    public List<Step> steps() {
        List<Step> steps = new ArrayList<>(all.size());
        WorkerState state = new Unregistered();
        for (Dated dated : all) {
            state = WorkerEvolution.evolve(state, dated.event());
            steps.add(new Step(dated.day(), dated.recorded(), state));
        }
        return steps;
    }

    /**
     * An event as a fold meets it.
     *
     * @param day on which it does
     * @param recorded the event, read as corrected
     * @param state what was so after it
     */
    public record Step(LocalDate day, Recorded<WorkerEvent> recorded, WorkerState state) {}

    private List<Dated> known(long position) {
        return position >= last
                ? all
                : FoldOrder.of(asCorrected(events.stream()
                        .filter(recorded -> recorded.position() <= position)
                        .toList()));
    }

    /** A correction that is not known yet corrects nothing. */
    private static List<Recorded<WorkerEvent>> asCorrected(List<Recorded<WorkerEvent>> known) {
        List<WorkerEvent> corrected =
                CorrectedHistory.of(known.stream().map(Recorded::event).toList());
        List<Recorded<WorkerEvent>> all = new ArrayList<>(known.size());
        for (int i = 0; i < known.size(); i++) {
            Recorded<WorkerEvent> recorded = known.get(i);
            all.add(new Recorded<>(recorded.position(), recorded.eventId(), recorded.recordedAt(), corrected.get(i)));
        }
        return all;
    }
}
