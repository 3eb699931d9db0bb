package id.jejak.projection.register;

import id.jejak.projection.PlacedEvents;
import id.jejak.projection.WorkerHistory;
import id.jejak.projection.register.view.CurrentCertificate;
import id.jejak.projection.register.view.LiveEngagement;
import id.jejak.projection.register.view.PastRegisterView;
import id.jejak.projection.register.view.RegisterEntry;
import id.jejak.projection.view.Answer;
import id.jejak.projection.view.CertificateStatus;
import id.jejak.reference.Region;
import id.jejak.scheme.Level;
import id.jejak.stream.Streams;
import id.jejak.worker.CertificateNumber;
import id.jejak.worker.Phase;
import id.jejak.worker.WorkerId;
import id.jejak.worker.event.WorkerEvent;
import id.jejak.worker.state.Engagement;
import id.jejak.worker.state.Registered;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

/** Folds a worker's stream up to a position. */
public final class LogPastRegisterView implements PastRegisterView {

    private final EventStore log;

    /** Folds what stands there; its streams are read with their positions. */
    public LogPastRegisterView(EventStore log) {
        this.log = log;
    }

    /** @throws id.jejak.projection.view.ProjectionsUnavailable when the log is away */
    @Override
    public Answer<Optional<RegisterEntry>> worker(WorkerId id, LocalDate on, long knownAt) {
        return workers(List.of(id), on, knownAt).map(cards -> cards.stream().findFirst());
    }

    /** @throws id.jejak.projection.view.ProjectionsUnavailable when the log is away */
    @Override
    public Answer<List<RegisterEntry>> workers(Collection<WorkerId> ids, LocalDate on, long knownAt) {
        List<PlacedEvents> streams =
                ids.stream().map(id -> PlacedEvents.of(log, Streams.worker(id))).toList();
        List<RegisterEntry> cards = streams.stream()
                .flatMap(events -> Known.of(events.upTo(knownAt)).card(on).stream())
                .toList();
        long head = streams.stream().mapToLong(PlacedEvents::head).min().orElse(knownAt);
        return new Answer<>(cards, head, null);
    }

    private record Known(List<WorkerEvent> events, long last) {

        private static Known of(PlacedEvents known) {
            return new Known(
                    known.as(WorkerEvent.class),
                    known.events().isEmpty() ? 0 : known.events().getLast().position());
        }

        private Optional<RegisterEntry> card(LocalDate day) {
            WorkerHistory history = WorkerHistory.of(events);
            if (!(history.known() instanceof Registered worker)) {
                return Optional.empty();
            }
            return RegisterSpan.on(day, history.on(day), history.engagements())
                    .map(span -> new RegisterEntry(
                            worker.workerId(),
                            span.name(),
                            worker.nik().masked(),
                            live(history.engagements(), day),
                            span.lastRegion() == null ? null : new Region(span.lastRegion()),
                            Phase.valueOf(span.phase()),
                            span.casePhase() == null ? null : Phase.valueOf(span.casePhase()),
                            certificate(span),
                            last));
        }

        private static List<LiveEngagement> live(Collection<Engagement> engagements, LocalDate day) {
            return engagements.stream()
                    .filter(e -> e.period().contains(day))
                    .sorted(Comparator.comparing(Engagement::category)
                            .thenComparing(e -> e.period().from())
                            .thenComparing(e -> e.id().value().toString()))
                    .map(e -> new LiveEngagement(
                            e.id(),
                            e.category(),
                            e.region(),
                            e.period().from(),
                            e.period().to()))
                    .toList();
        }

        private static @Nullable CurrentCertificate certificate(RegisterSpan span) {
            return span.certificate() == null
                    ? null
                    : new CurrentCertificate(
                            new CertificateNumber(span.certificate()),
                            CertificateStatus.valueOf(Objects.requireNonNull(span.status())),
                            Level.valueOf(Objects.requireNonNull(span.level())),
                            Objects.requireNonNull(span.until()));
        }
    }
}
