package id.jejak.worker.event;

import id.jejak.kernel.EventType;
import id.jejak.worker.AppealId;
import id.jejak.worker.AppealOutcome;
import id.jejak.worker.CertificateNumber;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A member of the panel ended the appeal. By itself it brings back what was so before the appeal; what is decided instead
 * follows at once as an event of its own.
 *
 * @param caseNumber the case that was decided on, null where it was a certificate
 * @param number the certificate that was decided on, null where it was a case
 * @param decidedBy an account
 */
@EventType(name = "appeal.decided")
public record AppealDecided(
        AppealId appealId,
        @Nullable Integer caseNumber,
        @Nullable CertificateNumber number,
        AppealOutcome outcome,
        String decidedBy,
        LocalDate effectiveOn)
        implements AppealEvent {}
