package id.jejak.command;

import id.jejak.kernel.Occasion;

/** A command together with the stream, or the streams, it is for. */
public sealed interface Order
        permits WorkerOrder,
                WorkerOrders,
                CohortOrder,
                OpenDesignatedCohort,
                SchemeOrder,
                AllowanceOrder,
                BodyOrder,
                ReferenceOrder,
                RecordPayments,
                RecoveryOrder,
                NominateWorkers {

    /** Who asks, when, on which document and why. */
    Occasion occasion();

    /** The identity of what the command is about, as the caller gets it in the answer. */
    String id();
}
