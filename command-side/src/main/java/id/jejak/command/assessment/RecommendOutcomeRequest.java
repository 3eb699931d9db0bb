package id.jejak.command.assessment;

import id.jejak.command.edge.BasisFields;
import id.jejak.command.edge.CommandRequest;
import id.jejak.worker.Outcome;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the assessor comes to. */
record RecommendOutcomeRequest(
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
