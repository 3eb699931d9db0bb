package id.jejak.worker.command;

import id.jejak.kernel.Occasion;
import id.jejak.worker.EngagementId;
import id.jejak.worker.WorkerId;
import java.time.LocalDate;

/** Ends an engagement; {@code on} is its last day. */
public record EndEngagement(WorkerId workerId, EngagementId engagementId, LocalDate on, Occasion occasion)
        implements WorkerCommand {}
