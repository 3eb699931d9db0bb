package id.jejak.worker.event;

import id.jejak.body.AssessorId;
import id.jejak.kernel.EventType;
import id.jejak.kernel.Personal;
import java.time.LocalDate;

/**
 * An assessor is in a conflict of interest in this case. What he scored and recommended before a decision no longer counts; a decision that was taken
 * stands.
 */
@EventType(name = "conflict.declared")
public record ConflictDeclared(
        int caseNumber, AssessorId assessorId, @Personal String ground, LocalDate effectiveOn) implements WorkerEvent {}
