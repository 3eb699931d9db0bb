package id.jejak.projection.cohorts.view;

import id.jejak.cohort.CohortId;
import id.jejak.projection.scope.view.Scope;
import id.jejak.projection.view.Answer;
import id.jejak.projection.view.Items;
import java.time.LocalDate;
import java.util.Optional;

/** How cohorts stand. An interface, so that questions do not reach into the tables. */
public interface CohortsView {

    /** The read model that answers. */
    String MODEL = "cohorts";

    /** On that day, or on its first where it opens later. Empty where it is not known at that position. */
    Answer<Optional<CohortCard>> cohort(CohortId id, LocalDate on, long knownAt);

    /** Those that were known and had opened by the day, the one that opened last first. */
    Answer<Items<CohortCard>> find(CohortQuery query);

    /**
     * Who of those whom the scope holds has a seat on a day, by the order in which seats were taken.
     *
     * @param after where the list goes on: the position of the last one told, 0 at its beginning
     */
    Answer<Items<SeatHolder>> seats(CohortId id, Scope scope, LocalDate on, long knownAt, long after, int limit);
}
