package id.jejak.body.event;

import id.jejak.body.AssessorId;
import id.jejak.kernel.EventType;
import java.time.LocalDate;

/**
 * An assessor's licence ended, perhaps on a day long past: what was assessed since stands, and can be found.
 *
 * @param on the last day of the licence
 */
@EventType(name = "body.licence-ended")
public record LicenceEnded(AssessorId assessorId, LocalDate on) implements BodyEvent {

    @Override
    public LocalDate effectiveOn() {
        return on;
    }
}
