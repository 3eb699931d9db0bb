package id.jejak.worker.event;

import id.jejak.kernel.EventType;
import id.jejak.kernel.Personal;
import id.jejak.scheme.RecommendationKind;
import java.time.LocalDate;

/** An employer or a professional association spoke for the worker. */
@EventType(name = "recommendation.received")
public record RecommendationReceived(
        int caseNumber, RecommendationKind kind, @Personal String by, LocalDate effectiveOn) implements WorkerEvent {}
