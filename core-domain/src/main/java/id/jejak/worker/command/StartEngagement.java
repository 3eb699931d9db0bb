package id.jejak.worker.command;

import id.jejak.kernel.Occasion;
import id.jejak.worker.WorkerId;

/** Begins another engagement. */
public record StartEngagement(WorkerId workerId, EngagementTerms engagement, Occasion occasion)
        implements WorkerCommand {}
