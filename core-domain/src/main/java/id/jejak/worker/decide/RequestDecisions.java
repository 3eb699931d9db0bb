package id.jejak.worker.decide;

import id.jejak.kernel.Rejection;
import id.jejak.rules.RuleBook;
import id.jejak.worker.RequestId;
import id.jejak.worker.command.ApproveRequest;
import id.jejak.worker.command.RefuseRequest;
import id.jejak.worker.command.RequestCorrection;
import id.jejak.worker.command.RequestRetirement;
import id.jejak.worker.command.SecondPersonCommand;
import id.jejak.worker.event.CorrectionRefused;
import id.jejak.worker.event.CorrectionRequested;
import id.jejak.worker.event.RetirementRefused;
import id.jejak.worker.event.RetirementRequested;
import id.jejak.worker.event.WorkerEvent;
import id.jejak.worker.state.PendingRequest;
import id.jejak.worker.state.Registered;
import java.time.LocalDate;
import java.util.List;

/** What one asks for and another decides on. */
final class RequestDecisions {

    private final CorrectionDecisions corrections;

    RequestDecisions(RuleBook rules) {
        corrections = new CorrectionDecisions(rules);
    }

    List<WorkerEvent> decide(SecondPersonCommand command, Registered worker) {
        return switch (command) {
            case RequestCorrection c -> corrections.request(c, worker);
            case RequestRetirement c -> RetirementDecisions.request(c, worker);
            case ApproveRequest c -> approve(c, worker);
            case RefuseRequest c -> refuse(c, worker);
        };
    }

    private List<WorkerEvent> approve(ApproveRequest c, Registered worker) {
        PendingRequest pending = pending(worker, c.requestId());
        AnotherPersonDecides.check(pending, c.occasion().actor());
        return switch (pending) {
            case PendingRequest.Correction p -> corrections.approve(c, p.asked(), worker);
            case PendingRequest.Retirement p -> RetirementDecisions.approve(c, p.asked(), worker);
        };
    }

    private static List<WorkerEvent> refuse(RefuseRequest c, Registered worker) {
        PendingRequest pending = pending(worker, c.requestId());
        AnotherPersonDecides.check(pending, c.occasion().actor());
        LocalDate day = c.occasion().effectiveByNowOr(c.occasion().today());
        return switch (pending) {
            case PendingRequest.Correction _ -> List.of(new CorrectionRefused(c.requestId(), day));
            case PendingRequest.Retirement _ -> List.of(new RetirementRefused(c.requestId(), day));
        };
    }

    private static PendingRequest pending(Registered worker, RequestId id) {
        PendingRequest pending = worker.keeping().pending().get(id);
        if (pending == null) {
            Rejection.unless(
                    worker.keeping().history().stream().noneMatch(event -> asks(event, id)),
                    "request-already-decided",
                    "A second person has decided on this");
            throw new Rejection("unknown-request", "Nobody asked for this");
        }
        return pending;
    }

    private static boolean asks(WorkerEvent event, RequestId id) {
        return switch (event) {
            case CorrectionRequested asked -> asked.correctionId().equals(id);
            case RetirementRequested asked -> asked.requestId().equals(id);
            case WorkerEvent _ -> false;
        };
    }
}
