package id.jejak.body.event;

import id.jejak.body.BodyId;
import id.jejak.kernel.EventType;
import id.jejak.kernel.Rejection;
import java.time.LocalDate;

/**
 * The ministry entered a body under its name. It does not say that any scheme designates it.
 *
 * @param from the first day it bears the name
 */
@EventType(name = "body.registered")
public record BodyRegistered(BodyId id, String name, LocalDate from) implements BodyEvent {

    /** @throws Rejection {@code name-invalid} when blank */
    public BodyRegistered {
        Rejection.unless(!name.isBlank(), "name-invalid", "A body has a name", "name");
    }

    @Override
    public LocalDate effectiveOn() {
        return from;
    }
}
