package id.jejak.worker.command;

import id.jejak.kernel.Occasion;
import id.jejak.worker.RequestId;
import id.jejak.worker.RetirementKind;
import id.jejak.worker.WorkerId;

/** Asks that a worker be taken off the path, from the day on which it takes effect. */
public record RequestRetirement(WorkerId workerId, RequestId requestId, RetirementKind kind, Occasion occasion)
        implements SecondPersonCommand {}
