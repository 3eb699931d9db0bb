package id.jejak.worker.event;

import id.jejak.kernel.EventType;
import java.time.LocalDate;

/** The secretariat found the file complete and the pathway open. */
@EventType(name = "application.admitted")
public record ApplicationAdmitted(int caseNumber, LocalDate effectiveOn) implements WorkerEvent {}
