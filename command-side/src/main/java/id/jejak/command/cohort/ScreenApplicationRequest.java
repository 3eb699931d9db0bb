package id.jejak.command.cohort;

import id.jejak.command.edge.BasisFields;
import id.jejak.command.edge.CommandRequest;
import id.jejak.worker.ScreeningOutcome;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code missing} says what a returned application lacks. */
record ScreenApplicationRequest(
        ScreeningOutcome outcome,
        @Nullable List<String> missing,
        @Nullable LocalDate effectiveOn,
        @Nullable String reason,
        @Nullable BasisFields basis)
        implements CommandRequest {

    List<String> whatIsMissing() {
        return missing == null ? List.of() : missing;
    }

    @Override
    public String toString() {
        return getClass().getSimpleName();
    }
}
