package id.jejak.worker.event;

import id.jejak.body.AssessorId;
import id.jejak.kernel.EventType;
import java.time.LocalDate;

/** A licensed assessor will assess the candidate. */
@EventType(name = "assessor.assigned")
public record AssessorAssigned(int caseNumber, AssessorId assessorId, LocalDate effectiveOn) implements WorkerEvent {}
