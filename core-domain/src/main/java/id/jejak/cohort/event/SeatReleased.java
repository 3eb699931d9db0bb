package id.jejak.cohort.event;

import id.jejak.cohort.ReleaseCause;
import id.jejak.kernel.EventType;
import java.time.LocalDate;
import java.util.UUID;

/** A worker's seat is free again from this day on. The worker's own history says what became of the case. */
@EventType(name = "cohort.seat-released")
public record SeatReleased(UUID workerId, ReleaseCause why, LocalDate effectiveOn) implements CohortEvent {}
