package id.jejak.worker.decide;

import id.jejak.kernel.Basis;
import id.jejak.kernel.Rejection;
import id.jejak.rules.RuleBook;
import id.jejak.worker.FactValue;
import id.jejak.worker.correction.CorrectableFields;
import id.jejak.worker.correction.CorrectedHistory;
import id.jejak.worker.correction.FactFields;
import id.jejak.worker.event.CertificateRevoked;
import id.jejak.worker.event.CertificateSuspended;
import id.jejak.worker.event.CertificationDecided;
import id.jejak.worker.event.ComponentScored;
import id.jejak.worker.event.CorrectionRequested;
import id.jejak.worker.event.EngagementEnded;
import id.jejak.worker.event.EngagementStarted;
import id.jejak.worker.event.EngagementTermsSet;
import id.jejak.worker.event.ResitOpened;
import id.jejak.worker.event.WorkerEvent;
import id.jejak.worker.state.CertificationCase;
import id.jejak.worker.state.InAssessment;
import id.jejak.worker.state.Recommended;
import id.jejak.worker.state.Registered;
import id.jejak.worker.state.WorkerFold;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whatever could not have been recorded so is no correction either. */
final class CorrectedFactIsPossible {

    private CorrectedFactIsPossible() {}

    static void requireCorrectable(WorkerEvent fact, String field) {
        Rejection.unless(
                CorrectableFields.has(fact, field), "not-correctable", "This field cannot be corrected", "field");
    }

    static void check(RuleBook rules, Registered worker, CorrectionRequested asked, LocalDate today) {
        if (CorrectableFields.ofTheDocument(asked.field())) {
            document(asked.field(), asked.newValue());
            return;
        }
        List<WorkerEvent> history = CorrectedHistory.of(worker.keeping().history());
        WorkerEvent fact = FactFields.with(history.get(Math.toIntExact(asked.seq())), asked.field(), asked.newValue());
        List<WorkerEvent> corrected = CorrectedHistory.with(history, asked.seq(), fact);
        if (asked.field().equals(CorrectableFields.EFFECTIVE_ON)) {
            Rejection.unless(
                    !fact.effectiveOn().isAfter(today) || mayLieAhead(fact),
                    "effective-in-future",
                    "This cannot take effect after today",
                    "value");
            FactsStayInOrder.check(corrected, asked.seq());
        } else if (fact instanceof ComponentScored score) {
            score(score, asked, worker, corrected);
        } else if (WorkerFold.folded(corrected) instanceof Registered after) {
            new CorrectedPerson(rules, after, corrected).check(fact, asked, today);
        }
    }

    /** The document's own rules are those of any document. */
    private static void document(String field, @Nullable FactValue value) {
        String text = value == null ? "" : value.value();
        switch (field.substring(CorrectableFields.BASIS.length())) {
            case "kind" -> new Basis(text, "1", null, null, null);
            case "number" -> new Basis("SK", text, null, null, null);
            case "date" -> FactFields.day(text);
            default -> Rejection.unless(!text.isBlank(), "value-invalid", "A value is not blank", "value");
        }
    }

    private static void score(
            ComponentScored score, CorrectionRequested asked, Registered worker, List<WorkerEvent> history) {
        Rejection.unless(
                worker.open()
                                .filter(open -> open.application().caseNumber() == score.caseNumber())
                                .filter(CorrectedFactIsPossible::undecided)
                                .isPresent()
                        && history.stream()
                                .skip(asked.seq())
                                .noneMatch(
                                        event -> event instanceof ResitOpened || event instanceof CertificationDecided),
                "not-correctable",
                "A score is corrected before the decision on it",
                "field");
        ScoreIsInRange.check(score.score());
    }

    private static boolean undecided(CertificationCase open) {
        return open instanceof InAssessment || open instanceof Recommended;
    }

    private static boolean mayLieAhead(WorkerEvent fact) {
        return fact instanceof EngagementStarted
                || fact instanceof EngagementEnded
                || fact instanceof EngagementTermsSet
                || fact instanceof CertificateSuspended
                || fact instanceof CertificateRevoked;
    }
}
