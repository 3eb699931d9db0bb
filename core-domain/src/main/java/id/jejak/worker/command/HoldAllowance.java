package id.jejak.worker.command;

import id.jejak.allowance.AllowanceCode;
import id.jejak.kernel.Occasion;
import id.jejak.worker.WorkerId;

/** Holds an allowance back from a day on. */
public record HoldAllowance(WorkerId workerId, AllowanceCode scheme, Occasion occasion) implements HoldCommand {}
