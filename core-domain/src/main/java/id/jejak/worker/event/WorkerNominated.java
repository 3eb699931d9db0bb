package id.jejak.worker.event;

import id.jejak.body.BodyId;
import id.jejak.cohort.CohortId;
import id.jejak.kernel.EventType;
import id.jejak.scheme.Level;
import id.jejak.scheme.SchemeCode;
import java.time.LocalDate;

/** The district proposed the worker for certification in a cohort. The scheme version in force on this day governs the case to its end. {@code nominatedBy} is an account. */
@EventType(name = "worker.nominated")
public record WorkerNominated(
        int caseNumber,
        CohortId cohortId,
        BodyId body,
        SchemeCode scheme,
        String schemeVersion,
        String pathway,
        Level level,
        String nominatedBy,
        LocalDate effectiveOn)
        implements WorkerEvent {}
