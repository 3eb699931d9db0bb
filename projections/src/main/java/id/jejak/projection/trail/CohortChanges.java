package id.jejak.projection.trail;

import id.jejak.cohort.event.CohortClosed;
import id.jejak.cohort.event.CohortEvent;
import id.jejak.cohort.event.CohortOpened;
import id.jejak.cohort.event.QuotaRevised;
import id.jejak.cohort.event.SeatReleased;
import id.jejak.cohort.event.SeatTaken;
import id.jejak.cohort.event.SessionScheduled;
import id.jejak.projection.trail.view.Change;
import java.util.List;

/** What an event changed of a cohort. */
final class CohortChanges {

    private CohortChanges() {}

    static List<Change> of(CohortEvent event) {
        return switch (event) {
            case CohortOpened e ->
                List.of(new Change("status", null, "OPEN"), new Change("quota", null, Integer.toString(e.quota())));
            case QuotaRevised e ->
                List.of(new Change("quota", Integer.toString(e.oldQuota()), Integer.toString(e.newQuota())));
            case SessionScheduled e ->
                List.of(new Change("session." + e.component(), null, e.heldOn().toString()));
            case SeatTaken e -> List.of(new Change("seat", null, e.workerId().toString()));
            case SeatReleased e -> List.of(new Change("seat", e.workerId().toString(), null));
            case CohortClosed _ -> List.of(new Change("status", "OPEN", "CLOSED"));
        };
    }
}
