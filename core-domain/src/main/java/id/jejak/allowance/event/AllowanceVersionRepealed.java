package id.jejak.allowance.event;

import id.jejak.allowance.AllowanceCode;
import id.jejak.kernel.EventType;
import java.time.LocalDate;

/**
 * The ministry repealed a version. It does not bring an earlier one back, unless the version was never in force.
 *
 * @param on the first day on which it is no longer in force
 */
@EventType(name = "allowance.version-repealed")
public record AllowanceVersionRepealed(AllowanceCode code, String version, LocalDate on) implements AllowanceEvent {

    @Override
    public LocalDate effectiveOn() {
        return on;
    }
}
