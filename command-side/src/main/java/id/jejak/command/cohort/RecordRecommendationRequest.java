package id.jejak.command.cohort;

import id.jejak.command.edge.BasisFields;
import id.jejak.command.edge.CommandRequest;
import id.jejak.scheme.RecommendationKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who speaks for the worker. */
record RecordRecommendationRequest(
        RecommendationKind kind,
        String by,
        @Nullable LocalDate effectiveOn,
        @Nullable String reason,
        @Nullable BasisFields basis)
        implements CommandRequest {

    @Override
    public String toString() {
        return getClass().getSimpleName();
    }
}
