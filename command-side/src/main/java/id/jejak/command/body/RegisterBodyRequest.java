package id.jejak.command.body;

import id.jejak.body.BodyId;
import id.jejak.command.edge.BasisFields;
import id.jejak.command.edge.CommandRequest;
import id.jejak.command.edge.Shape;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** {@code id} is a short code such as STKS; without one it is minted. */
record RegisterBodyRequest(
        @Shape(BodyId.class) @Nullable String id,
        String name,
        LocalDate from,
        @Nullable LocalDate effectiveOn,
        @Nullable String reason,
        @Nullable BasisFields basis)
        implements CommandRequest {

    @Override
    public String toString() {
        return getClass().getSimpleName();
    }
}
