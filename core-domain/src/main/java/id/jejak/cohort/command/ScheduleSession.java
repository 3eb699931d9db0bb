package id.jejak.cohort.command;

import id.jejak.kernel.Occasion;
import id.jejak.kernel.Rejection;
import id.jejak.scheme.Component;
import java.time.LocalDate;

/** Set a day and place for a component. Whether a pathway of the scheme has it is for the caller to have asked. */
public record ScheduleSession(Component component, LocalDate heldOn, String place, Occasion occasion)
        implements CohortCommand {

    /** @throws Rejection {@code session-invalid} without a place */
    public ScheduleSession {
        Rejection.unless(!place.isBlank(), "session-invalid", "A session has a place", "place");
    }
}
