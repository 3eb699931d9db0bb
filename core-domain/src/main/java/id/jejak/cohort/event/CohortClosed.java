package id.jejak.cohort.event;

import id.jejak.kernel.EventType;
import java.time.LocalDate;

/** The head closed the cohort: nobody is nominated into it any more. Cases within it run on. */
@EventType(name = "cohort.closed")
public record CohortClosed(LocalDate effectiveOn) implements CohortEvent {}
