package id.jejak.cohort.command;

import id.jejak.kernel.Occasion;

/** What can be asked of one cohort. */
public sealed interface CohortCommand
        permits OpenCohort, ReviseQuota, ScheduleSession, TakeSeat, ReleaseSeat, CloseCohort {

    /** Who asks, when, and on what basis. */
    Occasion occasion();
}
