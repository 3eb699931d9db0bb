package id.jejak.worker.event;

import id.jejak.kernel.EventType;
import id.jejak.worker.RequestId;
import java.time.LocalDate;

/** A second person did not agree that the worker be retired. */
@EventType(name = "retirement.refused")
public record RetirementRefused(RequestId requestId, LocalDate effectiveOn) implements SecondPersonEvent {}
