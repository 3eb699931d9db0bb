package id.jejak.worker.event;

import id.jejak.kernel.EventType;
import id.jejak.worker.EngagementId;
import java.time.LocalDate;

/** The engagement ended; {@code on} is its last day. */
@EventType(name = "engagement.ended")
public record EngagementEnded(EngagementId engagementId, LocalDate on, LocalDate effectiveOn) implements WorkerEvent {}
