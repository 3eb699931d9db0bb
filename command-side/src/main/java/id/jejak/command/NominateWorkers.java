package id.jejak.command;

import id.jejak.cohort.CohortId;
import id.jejak.kernel.Occasion;
import id.jejak.scheme.Level;
import id.jejak.worker.WorkerId;
import java.util.List;

/** Proposes workers for a cohort, each for itself: one refused leaves the others nominated. At most 200 in one unit. */
public record NominateWorkers(
        CohortId cohortId, List<WorkerId> workerIds, String pathway, Level level, Occasion occasion) implements Order {

    /** How many workers one unit of work locks at the most. */
    public static final int MOST = 200;

    /** @throws IllegalArgumentException when more than {@link #MOST} are named, or none */
    public NominateWorkers {
        workerIds = List.copyOf(workerIds);
        if (workerIds.isEmpty() || workerIds.size() > MOST) {
            throw new IllegalArgumentException("Between 1 and " + MOST + " workers are nominated at once");
        }
    }

    @Override
    public String id() {
        return cohortId.value().toString();
    }
}
