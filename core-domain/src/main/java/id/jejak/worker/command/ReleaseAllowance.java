package id.jejak.worker.command;

import id.jejak.allowance.AllowanceCode;
import id.jejak.kernel.Occasion;
import id.jejak.worker.WorkerId;

/** Ends a hold from a day on. */
public record ReleaseAllowance(WorkerId workerId, AllowanceCode scheme, Occasion occasion) implements HoldCommand {}
