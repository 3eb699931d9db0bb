package id.jejak.worker.event;

import id.jejak.kernel.EventType;
import id.jejak.scheme.Component;
import java.time.LocalDate;

/** The candidate was not present at a component held on {@code heldOn}. */
@EventType(name = "candidate.was-absent")
public record CandidateWasAbsent(int caseNumber, Component component, LocalDate heldOn, LocalDate effectiveOn)
        implements WorkerEvent {}
