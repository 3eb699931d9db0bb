package id.jejak.projection.trail;

import id.jejak.projection.CertificateStanding;
import id.jejak.projection.WorkerHistory;
import id.jejak.projection.trail.view.Change;
import id.jejak.worker.CertificateNumber;
import id.jejak.worker.EngagementId;
import id.jejak.worker.event.AllowanceHeld;
import id.jejak.worker.event.AllowanceReleased;
import id.jejak.worker.event.CertificateAnnulled;
import id.jejak.worker.event.CertificateIssued;
import id.jejak.worker.event.CertificateReinstated;
import id.jejak.worker.event.CertificateRevoked;
import id.jejak.worker.event.CertificateSuspended;
import id.jejak.worker.event.EngagementEnded;
import id.jejak.worker.event.EngagementStarted;
import id.jejak.worker.event.EngagementTermsSet;
import id.jejak.worker.event.RecommendationReceived;
import id.jejak.worker.event.SecondPersonEvent;
import id.jejak.worker.event.WorkerEvent;
import id.jejak.worker.state.Engagement;
import id.jejak.worker.state.Registered;
import id.jejak.worker.state.Terms;
import id.jejak.worker.state.WorkerState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an event changed of a worker, as was so on its day: the phase wherever it differs, and what the event is about. */
final class WorkerChanges {

    private final List<Change> changes = new ArrayList<>();
    private final WorkerHistory past;
    private final WorkerHistory present;
    private final LocalDate day;

    private WorkerChanges(WorkerHistory past, WorkerHistory present, LocalDate day) {
        this.past = past;
        this.present = present;
        this.day = day;
    }

    static List<Change> of(WorkerEvent event, WorkerHistory past, WorkerHistory present) {
        WorkerChanges changes = new WorkerChanges(past, present, event.effectiveOn());
        changes.note("phase", changes.phase(past.on(changes.day)), changes.phase(present.on(changes.day)));
        changes.about(event);
        return List.copyOf(changes.changes);
    }

    private void about(WorkerEvent event) {
        switch (event) {
            case EngagementStarted e -> {
                note("engagement.category", null, e.category().code());
                note("engagement.region", null, e.region().code());
                note("engagement.from", null, e.from().toString());
                note("engagement.to", null, text(e.to()));
            }
            case EngagementEnded e -> note("engagement.to", lastDay(e.engagementId()), e.on().toString());
            case EngagementTermsSet e -> {
                Optional<Terms> was = terms(e);
                note("role", was.map(Terms::role).orElse(null), e.role());
                note("monthlyAmount", text(was.map(Terms::monthlyAmount).orElse(null)), text(e.monthlyAmount()));
            }
            case CertificateIssued e -> status(e.number());
            case CertificateSuspended e -> status(e.number(), e.ground());
            case CertificateReinstated e -> status(e.number(), e.ground());
            case CertificateRevoked e -> status(e.number(), e.ground());
            case CertificateAnnulled e -> {
                status(e.number(), e.ground());
                note("certificate.validFrom", validFrom(e.number()), null);
            }
            case RecommendationReceived e -> note("recommendation.by", null, e.by());
            // Two numbers may look alike once they are masked.
            case AllowanceHeld e -> note("allowance." + e.scheme().value(), null, "HELD");
            case AllowanceReleased e -> note("allowance." + e.scheme().value(), "HELD", null);
            case SecondPersonEvent e -> changes.addAll(SecondPersonWords.changes(e));
            default -> {}
        }
    }

    private void note(String field, @Nullable String from, @Nullable String to) {
        if (!Objects.equals(from, to)) {
            changes.add(new Change(field, from, to));
        }
    }

    private @Nullable String phase(WorkerState state) {
        return state instanceof Registered worker ? worker.phaseOn(day).name() : null;
    }

    private void status(CertificateNumber number, String ground) {
        status(number);
        note("certificate.ground", null, ground);
    }

    private void status(CertificateNumber number) {
        note("certificate.status", status(past.on(day), number), status(present.on(day), number));
    }

    private @Nullable String status(WorkerState state, CertificateNumber number) {
        return state instanceof Registered worker && worker.certificates().get(number) != null
                ? CertificateStanding.statusOf(
                                Objects.requireNonNull(worker.certificates().get(number)), day)
                        .map(Enum::name)
                        .orElse(null)
                : null;
    }

    private @Nullable String validFrom(CertificateNumber number) {
        return past.known() instanceof Registered worker
                ? text(Optional.ofNullable(worker.certificates().get(number))
                        .map(certificate -> certificate.validity().from())
                        .orElse(null))
                : null;
    }

    private Optional<Engagement> engagement(EngagementId id) {
        return past.engagements().stream().filter(e -> e.id().equals(id)).findFirst();
    }

    private @Nullable String lastDay(EngagementId id) {
        return text(engagement(id).map(e -> e.period().to()).orElse(null));
    }

    private Optional<Terms> terms(EngagementTermsSet event) {
        return engagement(event.engagementId()).stream()
                .flatMap(e -> e.terms().stream())
                .filter(t -> t.period().contains(event.from()))
                .reduce((_, later) -> later);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
