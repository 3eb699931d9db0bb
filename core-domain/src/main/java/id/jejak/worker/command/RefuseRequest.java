package id.jejak.worker.command;

import id.jejak.kernel.Occasion;
import id.jejak.worker.RequestId;
import id.jejak.worker.WorkerId;

/** Does not agree to what somebody else asked for. */
public record RefuseRequest(WorkerId workerId, RequestId requestId, Occasion occasion) implements SecondPersonCommand {}
