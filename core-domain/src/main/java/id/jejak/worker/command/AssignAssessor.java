package id.jejak.worker.command;

import id.jejak.body.AssessorId;
import id.jejak.kernel.Occasion;
import id.jejak.worker.WorkerId;

/** Assigns a licensed assessor. */
public record AssignAssessor(WorkerId workerId, AssessorId assessorId, Occasion occasion) implements WorkerCommand {}
