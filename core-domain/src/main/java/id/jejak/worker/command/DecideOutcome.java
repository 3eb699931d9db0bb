package id.jejak.worker.command;

import id.jejak.kernel.Occasion;
import id.jejak.worker.Outcome;
import id.jejak.worker.WorkerId;
import org.jspecify.annotations.Nullable;

/** The panel decides. */
public record DecideOutcome(
        WorkerId workerId, Outcome outcome, @Nullable String note, Occasion occasion) implements WorkerCommand {}
