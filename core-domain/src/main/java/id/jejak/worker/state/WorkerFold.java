package id.jejak.worker.state;

import id.jejak.worker.correction.CorrectedHistory;
import id.jejak.worker.event.FactCorrected;
import id.jejak.worker.event.WorkerEvent;
import java.util.List;

/**
 * The fold of a whole stream in the order of the log. It keeps the stream as recorded, so that a correction, which is about
 * an earlier event, folds the history anew as it reads from then on.
 */
public final class WorkerFold {

    private WorkerFold() {}

    /** The state once {@code event} has happened too. */
    public static WorkerState next(WorkerState state, WorkerEvent event) {
        List<WorkerEvent> stream =
                state instanceof Registered known ? known.keeping().and(event) : List.of(event);
        WorkerState next = event instanceof FactCorrected ? asCorrected(stream) : WorkerEvolution.evolve(state, event);
        return next instanceof Registered worker ? worker.with(worker.keeping().of(stream)) : next;
    }

    /** What a stream as recorded comes to. */
    public static WorkerState asCorrected(List<WorkerEvent> stream) {
        return folded(CorrectedHistory.of(stream));
    }

    /** What a history comes to in which every fact stands as it is to be read. It keeps no stream. */
    public static WorkerState folded(List<WorkerEvent> corrected) {
        WorkerState state = new Unregistered();
        for (WorkerEvent event : corrected) {
            state = WorkerEvolution.evolve(state, event);
        }
        return state;
    }
}
