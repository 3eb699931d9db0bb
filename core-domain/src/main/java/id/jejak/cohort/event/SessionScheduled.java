package id.jejak.cohort.event;

import id.jejak.kernel.EventType;
import id.jejak.kernel.Rejection;
import id.jejak.scheme.Component;
import java.time.LocalDate;

/**
 * The secretariat set a day and place for a component. It does not say that the session was held or who came.
 *
 * @param heldOn the day of the session
 * @param effectiveOn the day it was set
 */
@EventType(name = "cohort.session-scheduled")
public record SessionScheduled(Component component, LocalDate heldOn, String place, LocalDate effectiveOn)
        implements CohortEvent {

    /** @throws Rejection {@code session-invalid} without a place */
    public SessionScheduled {
        Rejection.unless(!place.isBlank(), "session-invalid", "A session has a place", "place");
    }
}
