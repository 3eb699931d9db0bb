package id.jejak.worker.event;

import id.jejak.kernel.EventType;
import java.time.LocalDate;

/**
 * On appeal the case is assessed anew, by others: whoever has assessed it is in conflict from now on. It is no re-sit and
 * counts as none.
 *
 * @param attempt one more than the last
 */
@EventType(name = "new-assessment.ordered")
public record NewAssessmentOrdered(int caseNumber, int attempt, LocalDate effectiveOn) implements AppealEvent {}
