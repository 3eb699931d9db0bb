package id.jejak.command.assessment;

import id.jejak.command.edge.BasisFields;
import id.jejak.command.edge.CommandRequest;
import id.jejak.scheme.Component;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Presence or absence at a component. */
record RecordAttendanceRequest(
        Component component,
        LocalDate heldOn,
        Boolean present,
        @Nullable LocalDate effectiveOn,
        @Nullable String reason,
        @Nullable BasisFields basis)
        implements CommandRequest {

    @Override
    public String toString() {
        return getClass().getSimpleName();
    }
}
