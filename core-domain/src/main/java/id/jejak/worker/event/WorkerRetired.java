package id.jejak.worker.event;

import id.jejak.kernel.EventType;
import id.jejak.worker.RequestId;
import id.jejak.worker.RetirementKind;
import java.time.LocalDate;

/**
 * A second person agreed: from its day on the worker is off the path. The engagements and the case that it ends are told by
 * events of their own. A certificate runs on to its end.
 *
 * @param requestedBy the account that asked for it, which is not the one that agreed
 */
@EventType(name = "worker.retired")
public record WorkerRetired(RequestId requestId, RetirementKind kind, String requestedBy, LocalDate effectiveOn)
        implements SecondPersonEvent {}
