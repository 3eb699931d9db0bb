package id.jejak.worker.event;

import id.jejak.kernel.EventType;
import java.time.LocalDate;

/** The secretariat turned the application down. It says nothing of competence. */
@EventType(name = "application.rejected")
public record ApplicationRejected(int caseNumber, LocalDate effectiveOn) implements WorkerEvent {}
