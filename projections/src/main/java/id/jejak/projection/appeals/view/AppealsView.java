package id.jejak.projection.appeals.view;

import id.jejak.worker.WorkerId;
import java.time.LocalDate;

/** What a worker appealed against. An interface, so that questions do not reach into the log. */
public interface AppealsView {

    /**
     * As it stood on a day and was known at a position, up to which the log is complete.
     *
     * @throws id.jejak.projection.view.ProjectionsUnavailable when the log is away
     */
    WorkerAppeals of(WorkerId worker, LocalDate on, long knownAt);
}
