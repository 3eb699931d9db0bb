package id.jejak.worker.event;

import id.jejak.kernel.EventType;
import id.jejak.worker.TrainingId;
import java.time.LocalDate;

/** A training was completed. It does not say that anything was learnt. */
@EventType(name = "training.recorded")
public record TrainingRecorded(
        TrainingId trainingId, String kind, int hours, LocalDate from, LocalDate to, LocalDate effectiveOn)
        implements WorkerEvent {}
