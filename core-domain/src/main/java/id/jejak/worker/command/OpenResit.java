package id.jejak.worker.command;

import id.jejak.kernel.Occasion;
import id.jejak.worker.WorkerId;

/** Opens another attempt. */
public record OpenResit(WorkerId workerId, Occasion occasion) implements WorkerCommand {}
