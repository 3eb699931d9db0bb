package id.jejak.worker.decide;

import id.jejak.kernel.Basis;
import id.jejak.kernel.Occasion;
import id.jejak.kernel.Rejection;
import id.jejak.rules.RuleBook;
import id.jejak.worker.FactValue;
import id.jejak.worker.command.ApproveRequest;
import id.jejak.worker.command.RecordedFact;
import id.jejak.worker.command.RequestCorrection;
import id.jejak.worker.correction.CorrectableFields;
import id.jejak.worker.correction.CorrectedHistory;
import id.jejak.worker.correction.FactFields;
import id.jejak.worker.event.CorrectionRequested;
import id.jejak.worker.event.FactCorrected;
import id.jejak.worker.event.WorkerEvent;
import id.jejak.worker.state.PendingRequest;
import id.jejak.worker.state.Registered;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** That a recorded fact be read otherwise. What is asked for must be possible, and must still be when it is agreed to. */
record CorrectionDecisions(RuleBook rules) {

    List<WorkerEvent> request(RequestCorrection c, Registered worker) {
        Occasion occasion = c.occasion();
        RecordedFact fact = c.fact();
        List<WorkerEvent> history = CorrectedHistory.of(worker.keeping().history());
        if (fact == null || fact.seq() >= history.size()) {
            throw new Rejection("unknown-event", "This worker has no such event", "eventId");
        }
        occasion.requireBasis();
        LocalDate day = occasion.effectiveByNowOr(occasion.today());
        WorkerEvent recorded = history.get(Math.toIntExact(fact.seq()));
        CorrectedFactIsPossible.requireCorrectable(recorded, c.field());
        FactValue old = held(worker, fact, recorded, c.field());
        LocalDate from = from(c, recorded, occasion.today());
        Rejection.unless(
                !Objects.equals(old, c.value()) || from != null,
                "nothing-to-correct",
                "It is on record so already",
                "value");
        Rejection.unless(
                worker.keeping().pending().values().stream()
                        .noneMatch(pending -> isAbout(pending, fact.seq(), c.field())),
                "already-requested",
                "A correction of this field waits for a second person");
        CorrectionRequested asked = new CorrectionRequested(
                c.correctionId(),
                fact.eventId(),
                fact.seq(),
                FactFields.type(recorded),
                c.field(),
                old,
                c.value(),
                from,
                fact.author(),
                fact.role(),
                occasion.actor(),
                day);
        CorrectedFactIsPossible.check(rules, worker, asked, occasion.today());
        return List.of(asked);
    }

    List<WorkerEvent> approve(ApproveRequest c, CorrectionRequested asked, Registered worker) {
        c.occasion().requireBasis();
        LocalDate day = c.occasion().effectiveByNowOr(c.occasion().today());
        CorrectedFactIsPossible.check(rules, worker, asked, c.occasion().today());
        return List.of(new FactCorrected(
                asked.correctionId(),
                asked.eventId(),
                asked.seq(),
                asked.type(),
                asked.field(),
                asked.oldValue(),
                asked.newValue(),
                asked.validFrom(),
                asked.author(),
                asked.requestedBy(),
                day));
    }

    /** Null for as long as the fact holds: only a name can be another from a later day on. */
    private static @Nullable LocalDate from(RequestCorrection c, WorkerEvent recorded, LocalDate today) {
        LocalDate from = c.validFrom();
        if (from == null || !from.isAfter(recorded.effectiveOn())) {
            return null;
        }
        Rejection.unless(
                CorrectableFields.changesWithTime(c.field()),
                "period-invalid",
                "This holds from the fact's own day on, or it is no correction",
                "validFrom");
        Rejection.unless(!from.isAfter(today), "effective-in-future", "Nobody bears that name yet", "validFrom");
        return from;
    }

    private static @Nullable FactValue held(Registered worker, RecordedFact fact, WorkerEvent recorded, String field) {
        if (CorrectableFields.changesWithTime(field)) {
            return new FactValue(worker.name());
        }
        if (!CorrectableFields.ofTheDocument(field)) {
            return FactFields.value(recorded, field).orElse(null);
        }
        Optional<FactCorrected> last = worker.keeping().history().stream()
                .filter(FactCorrected.class::isInstance)
                .map(FactCorrected.class::cast)
                .filter(known -> known.seq() == fact.seq() && known.field().equals(field))
                .reduce((_, later) -> later);
        return last.isPresent() ? last.get().newValue() : ofDocument(fact.basis(), field);
    }

    private static @Nullable FactValue ofDocument(@Nullable Basis basis, String field) {
        if (basis == null) {
            return null;
        }
        Object held = switch (field.substring(CorrectableFields.BASIS.length())) {
            case "kind" -> basis.kind();
            case "number" -> basis.number();
            case "date" -> basis.date();
            default -> basis.signatory();
        };
        return held == null ? null : new FactValue(held.toString());
    }

    private static boolean isAbout(PendingRequest pending, long seq, String field) {
        return pending instanceof PendingRequest.Correction(CorrectionRequested asked)
                && asked.seq() == seq
                && asked.field().equals(field);
    }
}
