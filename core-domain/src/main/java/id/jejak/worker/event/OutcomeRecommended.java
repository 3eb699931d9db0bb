package id.jejak.worker.event;

import id.jejak.body.AssessorId;
import id.jejak.kernel.EventType;
import id.jejak.kernel.Personal;
import id.jejak.worker.Outcome;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An assessor recommended an outcome. It decides nothing. */
@EventType(name = "outcome.recommended")
public record OutcomeRecommended(
        int caseNumber,
        Outcome outcome,
        AssessorId assessor,
        @Personal @Nullable String note,
        LocalDate effectiveOn) implements WorkerEvent {}
