package id.jejak.allowance.eligibility;

import id.jejak.allowance.AllowanceCode;
import id.jejak.timeline.Recorded;
import id.jejak.timeline.Timeline;
import id.jejak.worker.CertificateNumber;
import id.jejak.worker.EngagementId;
import id.jejak.worker.correction.CorrectedHistory;
import id.jejak.worker.event.AllowanceHeld;
import id.jejak.worker.event.AnnulmentOverturned;
import id.jejak.worker.event.CertificateAnnulled;
import id.jejak.worker.event.CertificateIssued;
import id.jejak.worker.event.CertificateReinstated;
import id.jejak.worker.event.CertificateRevoked;
import id.jejak.worker.event.CertificateSuspended;
import id.jejak.worker.event.EngagementEnded;
import id.jejak.worker.event.EngagementStarted;
import id.jejak.worker.event.HoldEvent;
import id.jejak.worker.event.WorkerEvent;
import id.jejak.worker.event.WorkerRegistered;
import id.jejak.worker.event.WorkerRetired;
import id.jejak.worker.state.Registered;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is known of a worker, with the events by which it is known. Facts are read as corrected. */
public final class WorkerEvidence {

    private final @Nullable Registered worker;
    private final List<Recorded<WorkerEvent>> events;

    private WorkerEvidence(@Nullable Registered worker, List<Recorded<WorkerEvent>> events) {
        this.worker = worker;
        this.events = events;
    }

    /** By these events: one worker's stream as far as it is known, in whatever order. */
    public static WorkerEvidence of(Collection<Recorded<WorkerEvent>> known) {
        List<Recorded<WorkerEvent>> recorded = known.stream()
                .sorted(Comparator.comparingLong(Recorded::position))
                .toList();
        List<WorkerEvent> corrected =
                CorrectedHistory.of(recorded.stream().map(Recorded::event).toList());
        List<Recorded<WorkerEvent>> events = new ArrayList<>(recorded.size());
        for (int i = 0; i < recorded.size(); i++) {
            Recorded<WorkerEvent> was = recorded.get(i);
            events.add(new Recorded<>(was.position(), was.eventId(), was.recordedAt(), corrected.get(i)));
        }
        return new WorkerEvidence(
                Timeline.of(recorded).on(LocalDate.MAX, Long.MAX_VALUE) instanceof Registered worker ? worker : null,
                events);
    }

    /** The worker as all that is known makes them, empty for somebody who was never registered. */
    public Optional<Registered> worker() {
        return Optional.ofNullable(worker);
    }

    /** What is known, as corrected, in the order of the log. */
    public Stream<Recorded<WorkerEvent>> events() {
        return events.stream();
    }

    /** Whether the allowance is held back from the worker on {@code day}. */
    public boolean heldOn(AllowanceCode code, LocalDate day) {
        return lastHold(code, day).filter(WorkerEvidence::isHold).isPresent();
    }

    /** The first day of which anything is known. */
    LocalDate begin() {
        return worker().stream()
                .flatMap(known -> Stream.concat(
                        known.engagements().values().stream()
                                .map(engagement -> engagement.period().from()),
                        known.certificates().values().stream()
                                .map(certificate -> certificate.validity().from())))
                .reduce(
                        events.stream()
                                .map(recorded -> recorded.event().effectiveOn())
                                .min(Comparator.naturalOrder())
                                .orElse(LocalDate.MAX),
                        (one, other) -> one.isBefore(other) ? one : other);
    }

    Stream<Support> registration() {
        return that(WorkerRegistered.class::isInstance);
    }

    Stream<Support> start(EngagementId id) {
        return that(event -> event instanceof EngagementStarted started
                && started.engagementId().equals(id));
    }

    Stream<Support> end(EngagementId id) {
        return that(event ->
                event instanceof EngagementEnded ended && ended.engagementId().equals(id));
    }

    Stream<Support> issue(CertificateNumber number) {
        return that(event ->
                event instanceof CertificateIssued issued && issued.number().equals(number));
    }

    /** What was last decided of the certificate that shows on {@code day}; an annulment shows on every day. */
    Stream<Support> lastChange(CertificateNumber number, LocalDate day) {
        boolean annulled = events.stream()
                .map(Recorded::event)
                .filter(event -> undoes(event, number) || annuls(event, number))
                .reduce((_, later) -> later)
                .filter(event -> annuls(event, number))
                .isPresent();
        List<Recorded<WorkerEvent>> changes = events.stream()
                .filter(recorded -> switch (recorded.event()) {
                    case CertificateAnnulled e -> annulled && e.number().equals(number);
                    case CertificateSuspended e -> shows(e.number(), e.effectiveOn(), number, day);
                    case CertificateReinstated e -> shows(e.number(), e.effectiveOn(), number, day);
                    case CertificateRevoked e -> shows(e.number(), e.effectiveOn(), number, day);
                    default -> false;
                })
                .toList();
        return changes.stream()
                .filter(recorded -> recorded.event() instanceof CertificateAnnulled)
                .findFirst()
                .or(() -> changes.stream()
                        .reduce((one, next) ->
                                next.event().effectiveOn().isBefore(one.event().effectiveOn()) ? one : next))
                .stream()
                .map(Support::of);
    }

    private static boolean annuls(WorkerEvent event, CertificateNumber number) {
        return event instanceof CertificateAnnulled e && e.number().equals(number);
    }

    private static boolean undoes(WorkerEvent event, CertificateNumber number) {
        return event instanceof AnnulmentOverturned e && e.number().equals(number);
    }

    private static boolean shows(CertificateNumber changed, LocalDate from, CertificateNumber number, LocalDate day) {
        return changed.equals(number) && !from.isAfter(day);
    }

    /** By what the worker was retired on {@code day}. */
    Stream<Support> retirement(LocalDate day) {
        return that(event ->
                event instanceof WorkerRetired retired && !retired.effectiveOn().isAfter(day));
    }

    /** The hold or release of the allowance that is last on {@code day}. */
    Optional<Recorded<WorkerEvent>> lastHold(AllowanceCode code, LocalDate day) {
        return holds(code)
                .filter(recorded -> !recorded.event().effectiveOn().isAfter(day))
                .reduce((one, next) ->
                        next.event().effectiveOn().isBefore(one.event().effectiveOn()) ? one : next);
    }

    Stream<Recorded<WorkerEvent>> holds(AllowanceCode code) {
        return events.stream()
                .filter(recorded -> recorded.event() instanceof HoldEvent hold
                        && hold.scheme().equals(code));
    }

    static boolean isHold(Recorded<WorkerEvent> recorded) {
        return recorded.event() instanceof AllowanceHeld;
    }

    private Stream<Support> that(Predicate<WorkerEvent> wanted) {
        return events.stream().filter(recorded -> wanted.test(recorded.event())).map(Support::of);
    }
}
