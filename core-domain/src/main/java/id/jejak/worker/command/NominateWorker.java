package id.jejak.worker.command;

import id.jejak.body.BodyId;
import id.jejak.cohort.CohortId;
import id.jejak.kernel.Occasion;
import id.jejak.scheme.Level;
import id.jejak.scheme.SchemeCode;
import id.jejak.worker.WorkerId;

/** Proposes the worker for certification in a cohort. */
public record NominateWorker(
        WorkerId workerId,
        CohortId cohortId,
        BodyId body,
        SchemeCode scheme,
        String pathway,
        Level level,
        Occasion occasion)
        implements WorkerCommand {}
