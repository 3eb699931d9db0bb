package id.jejak.command.cohort;

import id.jejak.command.edge.BasisFields;
import id.jejak.command.edge.CommandRequest;
import id.jejak.scheme.Component;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When and where a component is assessed. */
record ScheduleSessionRequest(
        Component component,
        LocalDate heldOn,
        String place,
        @Nullable LocalDate effectiveOn,
        @Nullable String reason,
        @Nullable BasisFields basis)
        implements CommandRequest {

    @Override
    public String toString() {
        return getClass().getSimpleName();
    }
}
