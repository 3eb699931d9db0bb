package id.jejak.projection.trail.view;

import id.jejak.cohort.CohortId;
import id.jejak.projection.scope.view.Scope;
import id.jejak.projection.view.Answer;
import id.jejak.projection.view.Items;
import id.jejak.worker.WorkerId;
import java.util.List;

/**
 * Who did what, oldest first. An interface, so that questions do not reach into the tables.
 *
 * <p>Each list begins after a position and names the next one to ask with; nothing later than {@code knownAt} is told.
 */
public interface TrailView {

    /** The read model that answers. */
    String MODEL = "trail";

    /** The worker's own stream, and what was paid to the worker. */
    Answer<Items<TrailEntry>> ofWorker(WorkerId worker, long knownAt, long after, int limit);

    /** The cohort's own stream, without the seats of workers outside the scope. */
    Answer<Items<TrailEntry>> ofCohort(CohortId cohort, Scope scope, long knownAt, long after, int limit);

    /** Everything for which all of these hold. */
    Answer<Items<TrailEntry>> find(List<? extends TrailFilter> filters, long knownAt, long after, int limit);
}
