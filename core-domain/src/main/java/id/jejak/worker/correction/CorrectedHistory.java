package id.jejak.worker.correction;

import id.jejak.kernel.Rejection;
import id.jejak.worker.event.FactCorrected;
import id.jejak.worker.event.WorkerEvent;
import java.util.ArrayList;
import java.util.List;

/**
 * A worker's history as corrected by what is in it.
 *
 * <p>A correction names the event that it is about by its place in the stream, so a history is given from the beginning of
 * the stream and without gaps, as far as it is known: what is not known yet corrects nothing.
 */
public final class CorrectedHistory {

    private CorrectedHistory() {}

    /** The same events in the same places, each with the values that are known to be so. */
    public static List<WorkerEvent> of(List<WorkerEvent> recorded) {
        if (recorded.stream().noneMatch(FactCorrected.class::isInstance)) {
            return recorded;
        }
        List<WorkerEvent> corrected = new ArrayList<>(recorded);
        for (WorkerEvent event : recorded) {
            if (event instanceof FactCorrected correction) {
                correct(corrected, correction);
            }
        }
        return List.copyOf(corrected);
    }

    /** The same events, one of them with that value: what the history would be once it is corrected so. */
    public static List<WorkerEvent> with(List<WorkerEvent> corrected, long seq, WorkerEvent replacement) {
        List<WorkerEvent> all = new ArrayList<>(corrected);
        all.set(Math.toIntExact(seq), replacement);
        return List.copyOf(all);
    }

    /** A name that holds from a later day on leaves the fact as it is, and holds by itself. */
    private static void correct(List<WorkerEvent> corrected, FactCorrected correction) {
        if (correction.validFrom() != null || correction.seq() >= corrected.size()) {
            return;
        }
        int place = Math.toIntExact(correction.seq());
        WorkerEvent fact = corrected.get(place);
        if (FactFields.type(fact).equals(correction.type()) && FactFields.has(fact, correction.field())) {
            try {
                corrected.set(place, FactFields.with(fact, correction.field(), correction.newValue()));
            } catch (Rejection impossible) {
                // A stored fact is not up for discussion: what cannot be read so is read as before.
            }
        }
    }
}
