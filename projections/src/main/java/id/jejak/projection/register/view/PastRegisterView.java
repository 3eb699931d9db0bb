package id.jejak.projection.register.view;

import id.jejak.projection.view.Answer;
import id.jejak.worker.WorkerId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * How somebody stood as known earlier: folded from the worker's own stream, so that no table of cards is kept for every
 * position. An interface, so that questions do not reach into the log.
 */
public interface PastRegisterView {

    /** The cards of those workers on a day, without those who were not known at that position. Each costs a stream. */
    Answer<List<RegisterEntry>> workers(Collection<WorkerId> ids, LocalDate on, long knownAt);

    /** The worker's card on a day, empty where the worker was not known at that position. */
    Answer<Optional<RegisterEntry>> worker(WorkerId id, LocalDate on, long knownAt);
}
