package id.jejak.projection.counts.view;

import id.jejak.projection.view.Answer;
import java.time.LocalDate;
import java.util.List;

/**
 * How many people stand where. An interface, so that questions do not reach into the tables.
 *
 * <p>Promised: an answer as known at a position at or below the answer's own never changes, but where something is held.
 */
public interface CountsView {

    /** The read model that answers. */
    String MODEL = "counts";

    /** On one day. */
    Answer<Counts> count(CountQuery query, LocalDate on);

    /** On each of these days, in their order; all in one snapshot. */
    Answer<List<Counts>> series(CountQuery query, List<LocalDate> days);
}
