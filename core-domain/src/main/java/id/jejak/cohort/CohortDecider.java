package id.jejak.cohort;

import id.jejak.cohort.Cohort.Closed;
import id.jejak.cohort.Cohort.Open;
import id.jejak.cohort.Cohort.Unopened;
import id.jejak.cohort.command.CloseCohort;
import id.jejak.cohort.command.CohortCommand;
import id.jejak.cohort.command.OpenCohort;
import id.jejak.cohort.command.ReleaseSeat;
import id.jejak.cohort.command.ReviseQuota;
import id.jejak.cohort.command.ScheduleSession;
import id.jejak.cohort.command.TakeSeat;
import id.jejak.cohort.event.CohortClosed;
import id.jejak.cohort.event.CohortEvent;
import id.jejak.cohort.event.CohortOpened;
import id.jejak.cohort.event.QuotaRevised;
import id.jejak.cohort.event.SeatReleased;
import id.jejak.cohort.event.SeatTaken;
import id.jejak.cohort.event.SessionScheduled;
import id.jejak.kernel.Decider;
import id.jejak.kernel.Rejection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** How a cohort behaves: on no day are more seats held than the quota in force on that day. */
public final class CohortDecider implements Decider<CohortCommand, CohortEvent, Cohort> {

    @Override
    public Cohort initial() {
        return new Unopened();
    }

    @Override
    public List<CohortEvent> decide(CohortCommand command, Cohort state) {
        return switch (command) {
            case OpenCohort c -> List.of(open(c, state));
            case ReviseQuota c -> revise(c, stillOpen(state));
            case ScheduleSession c -> schedule(c, stillOpen(state));
            case TakeSeat c -> List.of(take(c, c.onAppeal() ? everOpened(state) : stillOpen(state)));
            case ReleaseSeat c -> List.of(release(c, everOpened(state)));
            case CloseCohort c -> List.of(close(c, stillOpen(state)));
        };
    }

    private static CohortEvent open(OpenCohort c, Cohort state) {
        Rejection.unless(state instanceof Unopened, "cohort-exists", "This cohort was opened before", "cohortId");
        LocalDate day = c.occasion().effectiveByNowOr(c.opensOn());
        Rejection.unless(
                !day.isAfter(c.opensOn()),
                "effective-out-of-order",
                "A cohort and its quota are there when it opens",
                "effectiveOn");
        return new CohortOpened(c.cohortId(), c.name(), c.region(), c.scheme(), c.body(), c.quota(), c.opensOn(), day);
    }

    private static List<CohortEvent> revise(ReviseQuota c, Open open) {
        c.occasion().requireBasis();
        LocalDate day = c.occasion().effectiveOnOr(c.occasion().today());
        inOrder(day, open.quota().lastRevisedOn());
        Rejection.unless(
                open.seats().mostFrom(day) <= c.quota(), "quota-below-seats", "More seats are taken already", "quota");
        int old = open.quotaOn(day);
        return old == c.quota() ? List.of() : List.of(new QuotaRevised(old, c.quota(), day));
    }

    private static List<CohortEvent> schedule(ScheduleSession c, Open open) {
        LocalDate day = c.occasion().effectiveOnOr(c.occasion().today());
        inOrder(day, open.opened().effectiveOn());
        Rejection.unless(
                !c.heldOn().isBefore(open.opened().opensOn()),
                "period-invalid",
                "The session lies before the cohort opens",
                "heldOn");
        return open.sessions().contains(new Session(c.component(), c.heldOn(), c.place()))
                ? List.of()
                : List.of(new SessionScheduled(c.component(), c.heldOn(), c.place(), day));
    }

    private static CohortEvent take(TakeSeat c, Open open) {
        LocalDate day = c.occasion().effectiveByNowOr(c.occasion().today());
        inOrder(day, open.seatsFrom());
        Rejection.unless(
                !open.seats().holders().contains(c.workerId()), "seat-already-taken", "The worker holds a seat here");
        Rejection.unless(open.seats().roomFrom(day, open.quota()), "quota-exhausted", "No seat is left in the quota");
        return new SeatTaken(c.workerId(), c.caseNumber(), c.nominatedBy(), day);
    }

    private static CohortEvent release(ReleaseSeat c, Open open) {
        LocalDate takenOn = open.seats().takenOn().get(c.workerId());
        if (takenOn == null) {
            throw new Rejection("no-seat", "The worker holds no seat here");
        }
        LocalDate day = c.occasion().effectiveByNowOr(c.occasion().today());
        inOrder(day, takenOn);
        return new SeatReleased(c.workerId(), c.why(), day);
    }

    private static CohortEvent close(CloseCohort c, Open open) {
        LocalDate day = c.occasion().effectiveByNowOr(c.occasion().today());
        inOrder(day, open.seatsFrom());
        if (!open.seats().changes().isEmpty()) {
            inOrder(day, open.seats().changes().lastKey());
        }
        return new CohortClosed(day);
    }

    private static void inOrder(LocalDate day, LocalDate notBefore) {
        Rejection.unless(
                !day.isBefore(notBefore),
                "effective-out-of-order",
                "This cannot take effect before what it follows",
                "effectiveOn");
    }

    private static Open stillOpen(Cohort state) {
        Rejection.unless(!(state instanceof Closed), "cohort-closed", "The cohort is closed");
        return everOpened(state);
    }

    private static Open everOpened(Cohort state) {
        return switch (state) {
            case Unopened _ -> throw new Rejection("unknown-cohort", "There is no such cohort", "cohortId");
            case Open open -> open;
            case Closed closed -> closed.last();
        };
    }

    @Override
    public Cohort evolve(Cohort state, CohortEvent event) {
        return switch (state) {
            case Unopened unopened -> event instanceof CohortOpened opened ? opened(opened) : unopened;
            case Open open ->
                event instanceof CohortClosed e ? new Closed(open, e.effectiveOn()) : changed(open, event);
            case Closed closed -> new Closed(changed(closed.last(), event), closed.closedOn());
        };
    }

    private static Open opened(CohortOpened e) {
        return new Open(e, QuotaHistory.of(e.quota(), e.effectiveOn()), Seats.NONE, List.of());
    }

    private static Open changed(Open open, CohortEvent event) {
        return switch (event) {
            case QuotaRevised e -> open.with(open.quota().revised(e.newQuota(), e.effectiveOn()));
            case SessionScheduled e -> {
                List<Session> sessions = new ArrayList<>(open.sessions());
                sessions.add(new Session(e.component(), e.heldOn(), e.place()));
                yield new Open(open.opened(), open.quota(), open.seats(), sessions);
            }
            case SeatTaken e -> open.with(open.seats().taken(e.workerId(), e.effectiveOn()));
            case SeatReleased e -> open.with(open.seats().released(e.workerId(), e.effectiveOn()));
            case CohortOpened _, CohortClosed _ -> open;
        };
    }
}
