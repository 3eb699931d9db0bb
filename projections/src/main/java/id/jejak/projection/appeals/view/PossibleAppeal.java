package id.jejak.projection.appeals.view;

import id.jejak.worker.AppealedDecision;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A decision that can still be appealed.
 *
 * @param against its event
 * @param until the last day
 */
public record PossibleAppeal(UUID against, AppealedDecision decision, LocalDate until) {}
