package id.jejak.worker.command;

import id.jejak.kernel.Occasion;
import id.jejak.worker.RequestId;
import id.jejak.worker.WorkerId;

/** Agrees to what somebody else asked for. */
public record ApproveRequest(WorkerId workerId, RequestId requestId, Occasion occasion)
        implements SecondPersonCommand {}
