package id.jejak.worker.command;

import id.jejak.kernel.Occasion;
import id.jejak.scheme.RecommendationKind;
import id.jejak.worker.WorkerId;

/** Records that somebody speaks for the worker. */
public record RecordRecommendation(WorkerId workerId, RecommendationKind kind, String by, Occasion occasion)
        implements WorkerCommand {}
