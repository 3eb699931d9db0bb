package id.jejak.worker.command;

import id.jejak.allowance.AllowanceCode;

/** What can be asked about holding an allowance back from a worker. */
public sealed interface HoldCommand extends WorkerCommand permits HoldAllowance, ReleaseAllowance {

    /** Which allowance. */
    AllowanceCode scheme();
}
