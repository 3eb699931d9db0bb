package id.jejak.worker.decide;

import id.jejak.scheme.Scheme;
import id.jejak.scheme.SchemeVersion;
import id.jejak.timeline.Recorded;
import id.jejak.worker.AppealedDecision;
import id.jejak.worker.CertificateNumber;
import id.jejak.worker.correction.CorrectedHistory;
import id.jejak.worker.event.WorkerEvent;
import id.jejak.worker.state.Application;
import id.jejak.worker.state.CertificationCase;
import id.jejak.worker.state.DecidedNotYet;
import id.jejak.worker.state.Registered;
import id.jejak.worker.state.WorkerFold;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision that a worker may still appeal against.
 *
 * @param against the event of the decision
 * @param number the certificate that was decided on, null where it was a case
 * @param until the last day on which an appeal is filed in time
 */
public record AppealWindow(
        UUID against, AppealedDecision decision, @Nullable CertificateNumber number, LocalDate until) {

    /**
     * The latest such decision on {@code day}, by what is known of a worker in the order of the log; empty where there is
     * none. It does not promise that an appeal will be taken: the day of a later fact may stand against it.
     *
     * @param scheme that governs the worker's cases
     */
    public static Optional<AppealWindow> of(List<Recorded<WorkerEvent>> known, Scheme scheme, LocalDate day) {
        List<WorkerEvent> stream = known.stream().map(Recorded::event).toList();
        if (!(WorkerFold.asCorrected(stream) instanceof Registered worker)) {
            return Optional.empty();
        }
        List<WorkerEvent> history = CorrectedHistory.of(stream);
        for (int place = history.size() - 1; place >= 0; place--) {
            UUID event = known.get(place).eventId();
            Optional<AppealWindow> window = AppealableDecision.last(history, place)
                    .filter(decision -> stands(decision, worker) && isFirst(event, worker))
                    .flatMap(decision -> of(event, decision, worker, scheme))
                    .filter(open -> !day.isAfter(open.until()));
            if (window.isPresent() && !history.get(place).effectiveOn().isAfter(day)) {
                return window;
            }
        }
        return Optional.empty();
    }

    private static Optional<AppealWindow> of(
            UUID event, AppealableDecision decision, Registered worker, Scheme scheme) {
        return Optional.ofNullable(caseNumber(decision, worker))
                .map(number -> worker.applications().get(number))
                .map(Application::schemeVersion)
                .flatMap(scheme::version)
                .map(SchemeVersion::appealDays)
                .map(days -> new AppealWindow(
                        event,
                        decision.kind(),
                        decision.number(),
                        decision.day().plusDays(days.value())));
    }

    private static @Nullable Integer caseNumber(AppealableDecision decision, Registered worker) {
        return decision.number() == null
                ? decision.caseNumber()
                : Optional.ofNullable(worker.certificates().get(decision.number()))
                        .map(certificate -> (Integer) certificate.caseNumber())
                        .orElse(null);
    }

    private static boolean isFirst(UUID event, Registered worker) {
        return worker.keeping().appeals().values().stream()
                .noneMatch(appeal -> appeal.filed().against().equals(event));
    }

    private static boolean stands(AppealableDecision decision, Registered worker) {
        CertificationCase open = worker.openCase();
        return switch (decision.kind()) {
            case NOT_YET ->
                open instanceof DecidedNotYet
                        && Integer.valueOf(open.application().caseNumber()).equals(decision.caseNumber());
            case REJECTION ->
                open == null && Integer.valueOf(worker.caseCount()).equals(decision.caseNumber());
            case SUSPENSION, REVOCATION, ANNULMENT -> true;
        };
    }
}
