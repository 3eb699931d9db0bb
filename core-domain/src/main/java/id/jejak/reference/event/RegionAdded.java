package id.jejak.reference.event;

import id.jejak.kernel.EventType;
import id.jejak.kernel.Rejection;
import id.jejak.reference.Region;
import java.time.LocalDate;

/** The ministry added a region. */
@EventType(name = "reference.region-added")
public record RegionAdded(Region code, String name, LocalDate effectiveOn) implements ReferenceEvent {

    /** @throws Rejection {@code name-invalid} when blank */
    public RegionAdded {
        Rejection.unless(!name.isBlank(), "name-invalid", "A region has a name", "name");
    }
}
