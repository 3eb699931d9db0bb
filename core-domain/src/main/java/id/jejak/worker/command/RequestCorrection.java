package id.jejak.worker.command;

import id.jejak.kernel.Occasion;
import id.jejak.worker.FactValue;
import id.jejak.worker.RequestId;
import id.jejak.worker.WorkerId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Asks that a field of a recorded fact be read otherwise.
 *
 * @param fact as it stands in the worker's stream, null where there is no such event
 * @param value what is so, null for nothing
 * @param validFrom from when on, null for as long as the fact holds
 */
public record RequestCorrection(
        WorkerId workerId,
        RequestId correctionId,
        @Nullable RecordedFact fact,
        String field,
        @Nullable FactValue value,
        @Nullable LocalDate validFrom,
        Occasion occasion)
        implements SecondPersonCommand {}
