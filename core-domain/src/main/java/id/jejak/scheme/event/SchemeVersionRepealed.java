package id.jejak.scheme.event;

import id.jejak.kernel.EventType;
import id.jejak.scheme.SchemeCode;
import java.time.LocalDate;

/**
 * The ministry repealed a version. It does not bring an earlier one back, unless the version was never in force.
 *
 * @param on the first day on which it is no longer in force
 */
@EventType(name = "scheme.version-repealed")
public record SchemeVersionRepealed(SchemeCode code, String version, LocalDate on) implements SchemeEvent {

    @Override
    public LocalDate effectiveOn() {
        return on;
    }
}
