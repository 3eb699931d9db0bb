package id.jejak.worker.command;

import id.jejak.kernel.Occasion;
import id.jejak.worker.Outcome;
import id.jejak.worker.WorkerId;
import org.jspecify.annotations.Nullable;

/** An assigned assessor recommends an outcome. */
public record RecommendOutcome(
        WorkerId workerId, Outcome outcome, @Nullable String note, Occasion occasion) implements WorkerCommand {}
