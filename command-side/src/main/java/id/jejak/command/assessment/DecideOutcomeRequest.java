package id.jejak.command.assessment;

import id.jejak.command.edge.BasisFields;
import id.jejak.command.edge.CommandRequest;
import id.jejak.worker.Outcome;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the panel comes to; with a reason where it departs from the assessment. */
record DecideOutcomeRequest(
        Outcome outcome,
        @Nullable String note,
        @Nullable LocalDate effectiveOn,
        @Nullable String reason,
        @Nullable BasisFields basis)
        implements CommandRequest {

    @Override
    public String toString() {
        return getClass().getSimpleName();
    }
}
