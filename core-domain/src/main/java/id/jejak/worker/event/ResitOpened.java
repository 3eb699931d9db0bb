package id.jejak.worker.event;

import id.jejak.kernel.EventType;
import java.time.LocalDate;

/** The secretariat opened another attempt; all components are assessed anew. */
@EventType(name = "resit.opened")
public record ResitOpened(int caseNumber, int attempt, LocalDate effectiveOn) implements WorkerEvent {}
