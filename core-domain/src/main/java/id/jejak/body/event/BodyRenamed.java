package id.jejak.body.event;

import id.jejak.kernel.EventType;
import id.jejak.kernel.Rejection;
import java.time.LocalDate;

/**
 * The body bears another name. Certificates keep the name of the day they were issued.
 *
 * @param from the first day it bears the name
 */
@EventType(name = "body.renamed")
public record BodyRenamed(String name, LocalDate from) implements BodyEvent {

    /** @throws Rejection {@code name-invalid} when blank */
    public BodyRenamed {
        Rejection.unless(!name.isBlank(), "name-invalid", "A body has a name", "name");
    }

    @Override
    public LocalDate effectiveOn() {
        return from;
    }
}
