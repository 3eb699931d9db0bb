package id.jejak.projection.trail;

import id.jejak.body.event.BodyEvent;
import id.jejak.cohort.event.CohortEvent;
import id.jejak.cohort.event.CohortOpened;
import id.jejak.cohort.event.SeatReleased;
import id.jejak.cohort.event.SeatTaken;
import id.jejak.kernel.DomainEvent;
import id.jejak.payment.event.PaymentRecorded;
import id.jejak.payment.event.PaymentRecovered;
import id.jejak.projection.LogEntry;
import id.jejak.projection.StreamHistories;
import id.jejak.projection.WorkerHistory;
import id.jejak.projection.trail.view.Change;
import id.jejak.reference.Region;
import id.jejak.worker.CertificateNumber;
import id.jejak.worker.WorkerId;
import id.jejak.worker.event.AnnulmentOverturned;
import id.jejak.worker.event.AppealDecided;
import id.jejak.worker.event.AppealFiled;
import id.jejak.worker.event.CertificateAnnulled;
import id.jejak.worker.event.CertificateIssued;
import id.jejak.worker.event.CertificateReinstated;
import id.jejak.worker.event.CertificateRevoked;
import id.jejak.worker.event.CertificateSuspended;
import id.jejak.worker.event.WorkerEvent;
import id.jejak.worker.event.WorkerNominated;
import id.jejak.worker.state.CertificationCase;
import id.jejak.worker.state.Engagement;
import id.jejak.worker.state.Registered;
import id.jejak.worker.state.WorkerState;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whom and what an event concerns, and what it changed, as known at its position. */
record Circumstances(
        @Nullable UUID worker,
        @Nullable UUID cohort,
        @Nullable String certificate,
        SortedSet<String> categories,
        SortedSet<String> regions,
        List<Change> changes) {

    static Circumstances of(LogEntry entry, StreamHistories histories) {
        return switch (entry.payload()) {
            case WorkerEvent event -> ofWorker(entry, event, WorkerHistory.of(histories.through(entry)));
            case CohortEvent event -> ofCohort(entry, event, histories.through(entry));
            case BodyEvent event -> only(BodyChanges.of(event, histories.through(entry)));
            case PaymentRecorded event -> ofPayment(event.workerId(), event.region());
            case PaymentRecovered event -> ofPayment(event.workerId(), null);
            case DomainEvent _ -> only(List.of());
        };
    }

    private static Circumstances only(List<Change> changes) {
        return new Circumstances(null, null, null, new TreeSet<>(), new TreeSet<>(), changes);
    }

    private static Circumstances ofPayment(@Nullable WorkerId worker, @Nullable Region region) {
        SortedSet<String> regions = new TreeSet<>();
        if (region != null) {
            regions.add(region.code());
        }
        return new Circumstances(
                worker == null ? null : worker.value(), null, null, new TreeSet<>(), regions, List.of());
    }

    private static Circumstances ofWorker(LogEntry entry, WorkerEvent event, WorkerHistory history) {
        LocalDate day = event.effectiveOn();
        WorkerHistory past = history.beforeLast();
        SortedSet<String> categories = new TreeSet<>();
        SortedSet<String> regions = new TreeSet<>();
        Collection<Engagement> engagements = history.engagements();
        for (Engagement engagement : engagements) {
            if (engagement.period().contains(day)) {
                categories.add(engagement.category().code());
                regions.add(engagement.region().code());
            }
        }
        if (regions.isEmpty()) {
            WorkerHistory.last(engagements, day)
                    .ifPresent(e -> regions.add(e.region().code()));
        }
        return new Circumstances(
                UUID.fromString(entry.subject()),
                cohort(event, past.on(day)),
                certificate(event),
                categories,
                regions,
                WorkerChanges.of(event, past, history));
    }

    private static @Nullable UUID cohort(WorkerEvent event, WorkerState before) {
        if (event instanceof WorkerNominated nominated) {
            return nominated.cohortId().value();
        }
        Optional<CertificationCase> open = before instanceof Registered worker ? worker.open() : Optional.empty();
        return open.map(c -> c.application().cohortId().value()).orElse(null);
    }

    private static @Nullable String certificate(WorkerEvent event) {
        return switch (event) {
            case CertificateIssued e -> e.number().value();
            case CertificateSuspended e -> e.number().value();
            case CertificateReinstated e -> e.number().value();
            case CertificateRevoked e -> e.number().value();
            case CertificateAnnulled e -> e.number().value();
            case AnnulmentOverturned e -> e.number().value();
            case AppealFiled e -> written(e.number());
            case AppealDecided e -> written(e.number());
            default -> null;
        };
    }

    private static @Nullable String written(@Nullable CertificateNumber number) {
        return number == null ? null : number.value();
    }

    private static Circumstances ofCohort(LogEntry entry, CohortEvent event, List<DomainEvent> history) {
        SortedSet<String> regions = new TreeSet<>();
        if (history.getFirst() instanceof CohortOpened opened) {
            regions.add(opened.region().code());
        }
        UUID worker = switch (event) {
            case SeatTaken e -> e.workerId();
            case SeatReleased e -> e.workerId();
            default -> null;
        };
        return new Circumstances(
                worker, UUID.fromString(entry.subject()), null, new TreeSet<>(), regions, CohortChanges.of(event));
    }
}
