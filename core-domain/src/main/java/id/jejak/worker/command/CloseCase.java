package id.jejak.worker.command;

import id.jejak.kernel.Occasion;
import id.jejak.worker.WorkerId;

/** Closes the open case without a decision. */
public record CloseCase(WorkerId workerId, Occasion occasion) implements WorkerCommand {}
