package id.jejak.query.workers;

import id.jejak.projection.appeals.view.AppealStatus;
import id.jejak.projection.appeals.view.FiledAppeal;
import id.jejak.worker.AppealOutcome;
import id.jejak.worker.AppealedDecision;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An appeal of a worker, filed by an account on the worker's behalf. */
record AppealItem(
        UUID id,
        UUID against,
        AppealedDecision decision,
        @Nullable String certificate,
        LocalDate filedOn,
        String filedBy,
        AppealStatus status,
        @Nullable AppealOutcome outcome,
        @Nullable LocalDate decidedOn,
        @Nullable String decidedBy) {

    static AppealItem of(FiledAppeal appeal) {
        return new AppealItem(
                appeal.id().value(),
                appeal.against(),
                appeal.decision(),
                appeal.certificate() == null ? null : appeal.certificate().value(),
                appeal.filedOn(),
                appeal.filedBy(),
                appeal.status(),
                appeal.outcome(),
                appeal.decidedOn(),
                appeal.decidedBy());
    }
}
