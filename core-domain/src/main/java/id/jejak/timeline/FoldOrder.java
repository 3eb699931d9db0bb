package id.jejak.timeline;

import id.jejak.worker.CertificateNumber;
import id.jejak.worker.EngagementId;
import id.jejak.worker.event.AnnulmentOverturned;
import id.jejak.worker.event.CertificateAnnulled;
import id.jejak.worker.event.CertificateIssued;
import id.jejak.worker.event.EngagementEnded;
import id.jejak.worker.event.EngagementStarted;
import id.jejak.worker.event.EngagementTermsSet;
import id.jejak.worker.event.FactCorrected;
import id.jejak.worker.event.WorkerEvent;
import id.jejak.worker.event.WorkerRegistered;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * On which day, and in which order, a fold meets the events of a worker that are known: by (effective day, position), but
 * for facts that another day of theirs would tear from their ground.
 *
 * <ul>
 *   <li>The registration comes first, on the earliest day on which anything known takes effect: a fact about a person is a
 *       fact about somebody on the register, however late the paper on the registration begins.
 *   <li>What is said of an engagement comes no earlier than its start: an engagement may be recorded as taking effect after
 *       its own first day, and its end before that.
 *   <li>An annulment comes on the day of the issue, for the certificate was never valid, and so does what undoes it;
 *       everything else about a certificate holds from its own day on.
 *   <li>A corrected name that holds from a later day than the registration comes on that day.
 * </ul>
 *
 * <p>The ground of an event is always recorded before it, so what becomes known later moves the registration alone, and
 * moves it in answers as known from then on.
 */
final class FoldOrder {

    /** An event and the day on which a fold meets it. */
    record Dated(LocalDate day, Recorded<WorkerEvent> recorded) {

        WorkerEvent event() {
            return recorded.event();
        }
    }

    private static final Comparator<Dated> ORDER = Comparator.comparing(Dated::day)
            .thenComparingLong(dated -> dated.recorded().position());

    private final LocalDate earliest;
    private final Map<EngagementId, LocalDate> started = new HashMap<>();
    private final Map<CertificateNumber, LocalDate> issued = new HashMap<>();

    private FoldOrder(List<Recorded<WorkerEvent>> known) {
        this.earliest = known.stream()
                .map(recorded -> recorded.event().effectiveOn())
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
        for (Recorded<WorkerEvent> recorded : known) {
            if (recorded.event() instanceof EngagementStarted e) {
                started.put(e.engagementId(), e.effectiveOn());
            } else if (recorded.event() instanceof CertificateIssued e) {
                issued.put(e.number(), e.effectiveOn());
            }
        }
    }

    /** These events, in whatever order they come, as a fold meets them. */
    static List<Dated> of(List<Recorded<WorkerEvent>> known) {
        FoldOrder order = new FoldOrder(known);
        return known.stream()
                .map(recorded -> new Dated(order.day(recorded.event()), recorded))
                .sorted(ORDER)
                .toList();
    }

    private LocalDate day(WorkerEvent event) {
        return switch (event) {
            case WorkerRegistered _ -> earliest;
            case EngagementEnded e -> notBeforeTheStart(e.engagementId(), e.effectiveOn());
            case EngagementTermsSet e -> notBeforeTheStart(e.engagementId(), e.effectiveOn());
            case FactCorrected e when e.validFrom() != null -> e.validFrom();
            case AnnulmentOverturned e -> issued.getOrDefault(e.number(), e.effectiveOn());
            case CertificateAnnulled e -> issued.getOrDefault(e.number(), e.effectiveOn());
            default -> event.effectiveOn();
        };
    }

    private LocalDate notBeforeTheStart(EngagementId engagement, LocalDate day) {
        LocalDate start = started.getOrDefault(engagement, day);
        return day.isBefore(start) ? start : day;
    }
}
