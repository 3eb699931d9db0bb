package id.jejak.projection.cohorts.view;

import id.jejak.cohort.CohortId;
import id.jejak.projection.view.Answer;
import id.jejak.projection.view.Items;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How cohorts stand. An interface, so that questions do not reach into the tables. */
public interface CohortsView {

    /** The read model that answers. */
    String MODEL = "cohorts";

    /** Empty where it is not known at that position, or opens after that day. */
    Answer<Optional<CohortCard>> cohort(CohortId id, LocalDate on, long knownAt);

    /** Those that were known and had opened by the day, the one that opened last first. */
    Answer<Items<CohortCard>> find(CohortQuery query);

    /** Who holds a seat on a day, by the order in which seats were taken. */
    Answer<List<SeatHolder>> seats(CohortId id, LocalDate on, long knownAt);
}
