package id.jejak.worker.event;

import id.jejak.kernel.EventType;
import java.time.LocalDate;

/** The district took the proposal back before any attendance. */
@EventType(name = "nomination.withdrawn")
public record NominationWithdrawn(int caseNumber, LocalDate effectiveOn) implements WorkerEvent {}
