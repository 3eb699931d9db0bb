package id.jejak.worker.command;

import id.jejak.kernel.Occasion;
import id.jejak.worker.AppealId;
import id.jejak.worker.WorkerId;
import org.jspecify.annotations.Nullable;

/**
 * Appeals against a decision, for the worker.
 *
 * @param decision the event as it is written, null where the worker has no such event
 * @param grounds why, in the worker's words
 */
public record FileAppeal(
        WorkerId workerId, AppealId appealId, @Nullable RecordedFact decision, String grounds, Occasion occasion)
        implements AppealCommand {}
