package id.jejak.worker.command;

import id.jejak.kernel.Occasion;
import id.jejak.kernel.Period;
import id.jejak.worker.TrainingId;
import id.jejak.worker.WorkerId;

/** Records a completed training. */
public record RecordTraining(
        WorkerId workerId, TrainingId trainingId, String kind, int hours, Period period, Occasion occasion)
        implements WorkerCommand {}
