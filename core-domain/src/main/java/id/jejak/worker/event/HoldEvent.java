package id.jejak.worker.event;

import id.jejak.allowance.AllowanceCode;

/** That an allowance was held back from a worker, or no longer is. Neither makes anybody eligible. */
public sealed interface HoldEvent extends WorkerEvent permits AllowanceHeld, AllowanceReleased {

    /** Which allowance. */
    AllowanceCode scheme();
}
