package id.jejak.worker.command;

import id.jejak.body.AssessorId;
import id.jejak.kernel.Occasion;
import id.jejak.worker.WorkerId;

/** Declares that an assessor has an interest in the case; where none is open, in the latest. */
public record DeclareConflict(WorkerId workerId, AssessorId assessorId, String ground, Occasion occasion)
        implements WorkerCommand {}
