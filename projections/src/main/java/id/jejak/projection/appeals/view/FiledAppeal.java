package id.jejak.projection.appeals.view;

import id.jejak.worker.AppealId;
import id.jejak.worker.AppealOutcome;
import id.jejak.worker.AppealedDecision;
import id.jejak.worker.CertificateNumber;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An appeal as it stands on a day. The grounds are the worker's own and not told here.
 *
 * @param against the event of the decision
 * @param certificate that was decided on, null where it was a case
 * @param filedBy the account that filed it on the worker's behalf
 * @param outcome null where nobody has decided, as are the day and the account
 */
public record FiledAppeal(
        AppealId id,
        UUID against,
        AppealedDecision decision,
        @Nullable CertificateNumber certificate,
        LocalDate filedOn,
        String filedBy,
        AppealStatus status,
        @Nullable AppealOutcome outcome,
        @Nullable LocalDate decidedOn,
        @Nullable String decidedBy) {}
