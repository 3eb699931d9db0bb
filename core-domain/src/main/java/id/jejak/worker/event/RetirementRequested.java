package id.jejak.worker.event;

import id.jejak.kernel.EventType;
import id.jejak.worker.RequestId;
import id.jejak.worker.RetirementKind;
import java.time.LocalDate;

/**
 * Somebody asked that a worker be taken off the path. It changes nothing until another person agrees.
 *
 * @param requestedBy an account
 * @param effectiveOn the first day on which the worker is to be retired
 */
@EventType(name = "retirement.requested")
public record RetirementRequested(RequestId requestId, RetirementKind kind, String requestedBy, LocalDate effectiveOn)
        implements SecondPersonEvent {}
