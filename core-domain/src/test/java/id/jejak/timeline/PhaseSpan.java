package id.jejak.timeline;

import id.jejak.kernel.Period;
import id.jejak.worker.Phase;
import id.jejak.worker.state.Registered;
import id.jejak.worker.state.WorkerState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;

/** The days on which a worker stands in one phase. */
record PhaseSpan(Phase phase, Period days) {

    /** All of them as known at {@code position}, by day, from {@link Timeline#states} and the turns of the calendar. */
    static List<PhaseSpan> of(Timeline timeline, long position) {
        NavigableMap<LocalDate, WorkerState> states = timeline.states(position);
        NavigableSet<LocalDate> turns = new TreeSet<>(states.keySet());
        if (timeline.on(LocalDate.MAX, position) instanceof Registered known) {
            known.engagements()
                    .values()
                    .forEach(engagement -> turns.add(engagement.period().from()));
            known.certificates().values().forEach(certificate -> {
                turns.add(certificate.validity().from());
                turns.add(Objects.requireNonNull(certificate.validity().to()).plusDays(1));
            });
        }
        List<PhaseSpan> spans = new ArrayList<>();
        for (LocalDate day : turns) {
            var then = states.floorEntry(day);
            if (then != null && then.getValue() instanceof Registered worker) {
                extend(spans, worker.phaseOn(day), day);
            }
        }
        return spans;
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
}
