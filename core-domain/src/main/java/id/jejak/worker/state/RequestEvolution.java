package id.jejak.worker.state;

import id.jejak.worker.event.CorrectionRefused;
import id.jejak.worker.event.CorrectionRequested;
import id.jejak.worker.event.FactCorrected;
import id.jejak.worker.event.RetirementRefused;
import id.jejak.worker.event.RetirementRequested;
import id.jejak.worker.event.SecondPersonEvent;
import id.jejak.worker.event.WorkerRetired;
import java.time.LocalDate;

/** What becomes of a worker by what needs a second person. Corrected facts are folded as such, not here. */
final class RequestEvolution {

    private RequestEvolution() {}

    static WorkerState evolve(Registered worker, SecondPersonEvent event) {
        RecordKeeping keeping = worker.keeping();
        return switch (event) {
            case CorrectionRequested e ->
                worker.with(keeping.asked(e.correctionId(), new PendingRequest.Correction(e)));
            case CorrectionRefused e -> worker.with(keeping.decided(e.correctionId()));
            case RetirementRequested e -> worker.with(keeping.asked(e.requestId(), new PendingRequest.Retirement(e)));
            case RetirementRefused e -> worker.with(keeping.decided(e.requestId()));
            case WorkerRetired e ->
                worker.with(keeping.decided(e.requestId()).retired(new Retirement(e.kind(), e.effectiveOn())));
            case FactCorrected e -> corrected(worker.with(keeping.decided(e.correctionId())), e);
        };
    }

    /** Of two names the one that holds from the later day is the last, whichever was recorded first. */
    private static Registered corrected(Registered worker, FactCorrected event) {
        LocalDate from = event.validFrom();
        return from == null || from.isBefore(worker.keeping().namedSince()) || event.newValue() == null
                ? worker
                : worker.named(event.newValue().value(), from);
    }
}
