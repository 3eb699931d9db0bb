package id.jejak.command.worker;

import id.jejak.command.edge.BasisFields;
import id.jejak.command.edge.CommandRequest;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A completed training; without {@code to} it took one day. */
record RecordTrainingRequest(
        String kind,
        Integer hours,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate effectiveOn,
        @Nullable String reason,
        @Nullable BasisFields basis)
        implements CommandRequest {

    @Override
    public String toString() {
        return getClass().getSimpleName();
    }
}
