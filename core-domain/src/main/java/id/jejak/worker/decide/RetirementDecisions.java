package id.jejak.worker.decide;

import id.jejak.kernel.Rejection;
import id.jejak.worker.Phase;
import id.jejak.worker.RetirementKind;
import id.jejak.worker.command.ApproveRequest;
import id.jejak.worker.command.RequestRetirement;
import id.jejak.worker.event.CaseClosed;
import id.jejak.worker.event.EngagementEnded;
import id.jejak.worker.event.RetirementRequested;
import id.jejak.worker.event.WorkerEvent;
import id.jejak.worker.event.WorkerRetired;
import id.jejak.worker.state.Engagement;
import id.jejak.worker.state.PendingRequest;
import id.jejak.worker.state.Registered;
import id.jejak.worker.state.Retirement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** That a worker leaves, and with it the engagements and the open case. */
final class RetirementDecisions {

    private RetirementDecisions() {}

    static List<WorkerEvent> request(RequestRetirement c, Registered worker) {
        c.occasion().requireBasis();
        LocalDate day = c.occasion().effectiveByNowOr(c.occasion().today());
        Rejection.unless(
                worker.keeping().pending().values().stream().noneMatch(PendingRequest.Retirement.class::isInstance),
                "already-requested",
                "A retirement waits for a second person");
        requirePossible(c.kind(), day, worker);
        return List.of(
                new RetirementRequested(c.requestId(), c.kind(), c.occasion().actor(), day));
    }

    /** It holds from the day that was asked for. Whoever leaves worked on the day before for the last time. */
    static List<WorkerEvent> approve(ApproveRequest c, RetirementRequested asked, Registered worker) {
        c.occasion().requireBasis();
        LocalDate day = asked.effectiveOn();
        requirePossible(asked.kind(), day, worker);
        List<WorkerEvent> events = new ArrayList<>();
        for (Engagement engagement : worker.engagements().values()) {
            LocalDate from = engagement.period().from();
            LocalDate last = from.isBefore(day) ? day.minusDays(1) : from;
            boolean runsOn = engagement.period().to() == null
                    || last.isBefore(engagement.period().to());
            if (runsOn && (from.isBefore(day) || asked.kind() == RetirementKind.DECEASED)) {
                events.add(new EngagementEnded(engagement.id(), last, day));
            }
        }
        worker.open().map(open -> open.application()).ifPresent(application -> {
            LocalDate lastFact = application.lastEffectiveOn();
            events.add(new CaseClosed(application.caseNumber(), lastFact.isAfter(day) ? lastFact : day));
        });
        events.add(new WorkerRetired(asked.requestId(), asked.kind(), asked.requestedBy(), day));
        return List.copyOf(events);
    }

    private static void requirePossible(RetirementKind kind, LocalDate day, Registered worker) {
        Retirement left = worker.keeping().retirement();
        Rejection.unless(
                left == null || !day.isBefore(left.on()),
                "effective-out-of-order",
                "The worker left later already",
                "effectiveOn");
        Rejection.unless(
                kind == RetirementKind.DECEASED || worker.phaseOn(day) != Phase.RETIRED,
                "already-retired",
                "The worker has left already");
    }
}
