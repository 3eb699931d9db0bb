package id.jejak.body.command;

import id.jejak.body.BodyId;
import id.jejak.kernel.Occasion;
import id.jejak.kernel.Rejection;
import java.time.LocalDate;

/** Enter a body under the name it bears from a day on. */
public record RegisterBody(BodyId id, String name, LocalDate from, Occasion occasion) implements BodyCommand {

    /** @throws Rejection {@code name-invalid} when blank */
    public RegisterBody {
        Rejection.unless(!name.isBlank(), "name-invalid", "A body has a name", "name");
    }
}
