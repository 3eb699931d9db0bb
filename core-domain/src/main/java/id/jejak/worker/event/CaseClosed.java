package id.jejak.worker.event;

import id.jejak.kernel.EventType;
import java.time.LocalDate;

/** The secretariat closed the case without a decision. */
@EventType(name = "case.closed")
public record CaseClosed(int caseNumber, LocalDate effectiveOn) implements WorkerEvent {}
