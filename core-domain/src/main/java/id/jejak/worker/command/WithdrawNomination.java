package id.jejak.worker.command;

import id.jejak.kernel.Occasion;
import id.jejak.worker.WorkerId;

/** Takes the proposal back. */
public record WithdrawNomination(WorkerId workerId, Occasion occasion) implements WorkerCommand {}
