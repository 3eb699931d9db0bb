package id.jejak.worker.event;

import id.jejak.kernel.EventType;
import id.jejak.kernel.Personal;
import id.jejak.worker.AppealId;
import id.jejak.worker.AppealedDecision;
import id.jejak.worker.CertificateNumber;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A worker appealed, through an operator. Until it is decided the case or the certificate stays as it is. It does not say that
 * the decision was wrong.
 *
 * @param against the event of the decision
 * @param caseNumber the case that was decided on, null where it was a certificate
 * @param number the certificate that was decided on, null where it was a case
 * @param decidedBy the account that took the decision, which never decides on the appeal
 * @param filedBy the account that filed it on the worker's behalf
 */
@EventType(name = "appeal.filed")
public record AppealFiled(
        AppealId appealId,
        UUID against,
        AppealedDecision decision,
        @Nullable Integer caseNumber,
        @Nullable CertificateNumber number,
        String decidedBy,
        String filedBy,
        @Personal String grounds,
        LocalDate effectiveOn)
        implements AppealEvent {}
