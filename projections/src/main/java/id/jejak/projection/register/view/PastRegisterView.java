package id.jejak.projection.register.view;

import id.jejak.projection.view.Answer;
import id.jejak.worker.WorkerId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How somebody stood as known earlier: folded from the worker's own stream, so that no table of cards is kept for every
 * position. An interface, so that questions do not reach into the log.
 */
public interface PastRegisterView {

    /** The worker's card on a day, empty where the worker was not known at that position. */
    Answer<Optional<RegisterEntry>> worker(WorkerId id, LocalDate on, long knownAt);
}
