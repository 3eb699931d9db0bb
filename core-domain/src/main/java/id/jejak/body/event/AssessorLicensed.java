package id.jejak.body.event;

import id.jejak.body.AssessorId;
import id.jejak.kernel.EventType;
import id.jejak.kernel.Period;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The ministry licensed an assessor to assess for this body.
 *
 * @param from the first day of the licence
 * @param to its last day, null while it is open
 */
@EventType(name = "body.assessor-licensed")
public record AssessorLicensed(
        AssessorId assessorId, LocalDate from, @Nullable LocalDate to) implements BodyEvent {

    /** @throws id.jejak.kernel.Rejection {@code period-invalid} when the last day is before the first */
    public AssessorLicensed {
        licence(from, to);
    }

    /** The days of the licence. */
    public Period licence() {
        return licence(from, to);
    }

    private static Period licence(LocalDate from, @Nullable LocalDate to) {
        return new Period(from, to);
    }

    @Override
    public LocalDate effectiveOn() {
        return from;
    }
}
