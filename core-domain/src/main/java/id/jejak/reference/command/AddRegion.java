package id.jejak.reference.command;

import id.jejak.kernel.Occasion;
import id.jejak.kernel.Rejection;
import id.jejak.reference.Region;

/** Add a region under the code that the ministry of home affairs gave it. */
public record AddRegion(Region code, String name, Occasion occasion) implements ReferenceCommand {

    /** @throws Rejection {@code name-invalid} when blank */
    public AddRegion {
        Rejection.unless(!name.isBlank(), "name-invalid", "A region has a name", "name");
    }
}
