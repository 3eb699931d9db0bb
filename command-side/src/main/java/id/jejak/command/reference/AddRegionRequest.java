package id.jejak.command.reference;

import id.jejak.command.edge.BasisFields;
import id.jejak.command.edge.CommandRequest;
import id.jejak.command.edge.Shape;
import id.jejak.reference.Region;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A place under the code of the ministry of home affairs. */
record AddRegionRequest(
        @Shape(Region.class) String code,
        String name,
        @Nullable LocalDate effectiveOn,
        @Nullable String reason,
        @Nullable BasisFields basis)
        implements CommandRequest {

    @Override
    public String toString() {
        return getClass().getSimpleName();
    }
}
