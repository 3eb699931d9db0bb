package id.jejak.projection.scope.view;

import id.jejak.cohort.CohortId;
import id.jejak.projection.view.Answer;
import id.jejak.worker.WorkerId;

/** Whether somebody may see one thing. An interface, so that questions do not reach into the tables. */
public interface ScopeView {

    /** The read model that answers. */
    String MODEL = "scope";

    /** False also for a worker that nobody knows. */
    Answer<Boolean> sees(Scope scope, WorkerId worker);

    /** False also for a cohort that nobody knows. */
    Answer<Boolean> sees(Scope scope, CohortId cohort);
}
