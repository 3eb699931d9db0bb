package id.jejak.projection;

import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.Period;
import id.jejak.timeline.Recorded;
import id.jejak.timeline.Timeline;
import id.jejak.worker.event.WorkerEvent;
import id.jejak.worker.state.Certificate;
import id.jejak.worker.state.Engagement;
import id.jejak.worker.state.Registered;
import id.jejak.worker.state.Unregistered;
import id.jejak.worker.state.WorkerState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;

/**
 * A worker's events up to one of them, by the days on which they hold. Within one stream the order of the log is the order
 * of the stream, so the {@link Timeline} is told each event's place in the stream for its position.
 */
public final class WorkerHistory {

    private final Timeline timeline;
    private final List<WorkerEvent> events;

    private WorkerHistory(List<WorkerEvent> events) {
        this.events = events;
        List<Recorded<WorkerEvent>> recorded = new ArrayList<>(events.size());
        for (WorkerEvent event : events) {
            recorded.add(new Recorded<>(recorded.size() + 1L, new UUID(0, recorded.size()), Instant.EPOCH, event));
        }
        this.timeline = Timeline.of(recorded);
    }

    /** The history that these events of one worker make, in the order of the log. */
    public static WorkerHistory of(List<? extends DomainEvent> events) {
        return new WorkerHistory(events.stream().map(WorkerEvent.class::cast).toList());
    }

    /** The same without its last event. */
    public WorkerHistory beforeLast() {
        return new WorkerHistory(events.subList(0, events.size() - 1));
    }

    /** What was so on a day. */
    public WorkerState on(LocalDate day) {
        return timeline.on(day, Long.MAX_VALUE);
    }

    /** Everything that is known, whenever it takes effect. */
    public WorkerState known() {
        return on(LocalDate.MAX);
    }

    /** The worker's engagements, whenever they were recorded and take effect. */
    public Collection<Engagement> engagements() {
        return known() instanceof Registered worker ? worker.engagements().values() : List.of();
    }

    /** Of these engagements the one that ended last before a day on which none is live, else the first to come. */
    public static Optional<Engagement> last(Collection<Engagement> engagements, LocalDate day) {
        return engagements.stream()
                .filter(e -> !e.period().from().isAfter(day))
                .max(Comparator.comparing(WorkerHistory::lastDay).thenComparing(Engagement::region))
                .or(() -> engagements.stream()
                        .min(Comparator.comparing((Engagement e) -> e.period().from())
                                .thenComparing(Engagement::region)));
    }

    private static LocalDate lastDay(Engagement engagement) {
        return engagement.period().to() == null
                ? LocalDate.MAX
                : engagement.period().to();
    }

    /**
     * The worker's state on each day on which something may change, by an event or by the calendar; between two of them
     * nothing does.
     */
    public NavigableMap<LocalDate, WorkerState> days() {
        NavigableMap<LocalDate, WorkerState> states = timeline.states(Long.MAX_VALUE);
        NavigableSet<LocalDate> turns = new TreeSet<>();
        states.values().forEach(state -> addTurns(turns, state));
        for (LocalDate day : turns) {
            var before = states.floorEntry(day);
            states.putIfAbsent(day, before == null ? new Unregistered() : before.getValue());
        }
        return states;
    }

    private static void addTurns(NavigableSet<LocalDate> turns, WorkerState state) {
        if (state instanceof Registered worker) {
            for (Engagement engagement : worker.engagements().values()) {
                addTurns(turns, engagement.period());
            }
            for (Certificate certificate : worker.certificates().values()) {
                addTurns(turns, certificate.validity());
            }
        }
    }

    private static void addTurns(NavigableSet<LocalDate> turns, Period period) {
        turns.add(period.from());
        if (period.to() != null) {
            turns.add(period.to().plusDays(1));
        }
    }
}
