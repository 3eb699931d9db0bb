package id.jejak.worker.decide;

import id.jejak.kernel.Rejection;
import id.jejak.worker.command.DeclareConflict;
import id.jejak.worker.event.ConflictDeclared;
import id.jejak.worker.event.WorkerEvent;
import id.jejak.worker.state.Application;
import id.jejak.worker.state.CertificationCase;
import id.jejak.worker.state.Registered;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Conflicts of interest, which may come to light in any phase, and long after the case. */
final class ConflictDecisions {

    private ConflictDecisions() {}

    static List<WorkerEvent> declare(DeclareConflict c, Registered worker) {
        return worker.open().map(open -> within(c, open)).orElseGet(() -> afterwards(c, worker));
    }

    private static List<WorkerEvent> within(DeclareConflict c, CertificationCase open) {
        OpenCase.requireNoAppeal(open);
        LocalDate day = OpenCase.dayWithin(open, c.occasion());
        return open.application().inConflict().contains(c.assessorId())
                ? List.of()
                : List.of(declared(c, open.application(), day));
    }

    private static List<WorkerEvent> afterwards(DeclareConflict c, Registered worker) {
        Application latest = Optional.ofNullable(worker.applications().lastEntry())
                .map(entry -> entry.getValue())
                .orElseThrow(() -> new Rejection("wrong-phase", "There has been no case"));
        LocalDate day = c.occasion().effectiveByNowOr(c.occasion().today());
        Rejection.unless(
                !day.isBefore(latest.appliedOn()), "effective-out-of-order", "The case began later", "effectiveOn");
        return List.of(declared(c, latest, day));
    }

    private static ConflictDeclared declared(DeclareConflict c, Application application, LocalDate day) {
        return new ConflictDeclared(application.caseNumber(), c.assessorId(), c.ground(), day);
    }
}
