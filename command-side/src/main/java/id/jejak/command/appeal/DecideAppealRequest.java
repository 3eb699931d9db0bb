package id.jejak.command.appeal;

import id.jejak.command.edge.BasisFields;
import id.jejak.command.edge.CommandRequest;
import id.jejak.worker.AppealOutcome;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the appeal comes to; with a reason where that is not that the decision stands. */
record DecideAppealRequest(
        AppealOutcome outcome,
        @Nullable LocalDate effectiveOn,
        @Nullable String reason,
        @Nullable BasisFields basis) implements CommandRequest {

    @Override
    public String toString() {
        return getClass().getSimpleName();
    }
}
