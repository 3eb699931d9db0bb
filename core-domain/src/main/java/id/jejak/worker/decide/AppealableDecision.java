package id.jejak.worker.decide;

import id.jejak.kernel.Rejection;
import id.jejak.worker.AppealedDecision;
import id.jejak.worker.CertificateNumber;
import id.jejak.worker.Outcome;
import id.jejak.worker.correction.FactFields;
import id.jejak.worker.event.AppealEvent;
import id.jejak.worker.event.ApplicationRejected;
import id.jejak.worker.event.CertificateAnnulled;
import id.jejak.worker.event.CertificateRevoked;
import id.jejak.worker.event.CertificateSuspended;
import id.jejak.worker.event.CertificationDecided;
import id.jejak.worker.event.WorkerEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A decision against the worker, and what it is about.
 *
 * @param caseNumber null where it is about a certificate
 * @param number null where it is about a case
 * @param day from when on it holds
 */
record AppealableDecision(
        AppealedDecision kind,
        @Nullable Integer caseNumber,
        @Nullable CertificateNumber number,
        LocalDate day) {

    /**
     * The event at that place, where nothing was decided of the same case or certificate since.
     *
     * @throws Rejection {@code not-appealable}
     */
    static AppealableDecision at(List<WorkerEvent> history, long place) {
        AppealableDecision decision = of(history.get(Math.toIntExact(place)))
                .orElseThrow(() -> new Rejection("not-appealable", "There is no appeal against that", "against"));
        Rejection.unless(
                history.stream().skip(place + 1).noneMatch(decision::isFollowedBy),
                "not-appealable",
                "Something else was decided since",
                "against");
        return decision;
    }

    private static Optional<AppealableDecision> of(WorkerEvent event) {
        return switch (event) {
            case CertificationDecided e
            when e.outcome() == Outcome.NOT_YET ->
                Optional.of(new AppealableDecision(AppealedDecision.NOT_YET, e.caseNumber(), null, e.effectiveOn()));
            case ApplicationRejected e ->
                Optional.of(new AppealableDecision(AppealedDecision.REJECTION, e.caseNumber(), null, e.effectiveOn()));
            case CertificateSuspended e -> of(AppealedDecision.SUSPENSION, e.number(), e);
            case CertificateRevoked e -> of(AppealedDecision.REVOCATION, e.number(), e);
            case CertificateAnnulled e -> of(AppealedDecision.ANNULMENT, e.number(), e);
            case WorkerEvent _ -> Optional.empty();
        };
    }

    private static Optional<AppealableDecision> of(AppealedDecision kind, CertificateNumber number, WorkerEvent event) {
        return Optional.of(new AppealableDecision(kind, null, number, event.effectiveOn()));
    }

    private boolean isFollowedBy(WorkerEvent later) {
        if (number != null) {
            return !(later instanceof AppealEvent)
                    && FactFields.held(later, "number").filter(number::equals).isPresent();
        }
        return later instanceof CertificationDecided decided
                && caseNumber != null
                && decided.caseNumber() == caseNumber;
    }
}
