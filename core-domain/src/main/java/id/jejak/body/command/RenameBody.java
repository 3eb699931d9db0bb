package id.jejak.body.command;

import id.jejak.kernel.Occasion;
import id.jejak.kernel.Rejection;
import java.time.LocalDate;

/** Give the body another name, from a day after its present name began. */
public record RenameBody(String name, LocalDate from, Occasion occasion) implements BodyCommand {

    /** @throws Rejection {@code name-invalid} when blank */
    public RenameBody {
        Rejection.unless(!name.isBlank(), "name-invalid", "A body has a name", "name");
    }
}
