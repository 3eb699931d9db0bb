package id.jejak.worker.event;

import id.jejak.kernel.EventType;
import id.jejak.worker.RequestId;
import java.time.LocalDate;

/** A second person did not agree: the fact is read as before. */
@EventType(name = "correction.refused")
public record CorrectionRefused(RequestId correctionId, LocalDate effectiveOn) implements SecondPersonEvent {}
