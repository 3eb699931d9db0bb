package id.jejak.worker.command;

import id.jejak.kernel.Occasion;
import id.jejak.worker.AppealId;
import id.jejak.worker.AppealOutcome;
import id.jejak.worker.WorkerId;

/** A member of the panel who had no part in the decision ends the appeal. */
public record DecideAppeal(WorkerId workerId, AppealId appealId, AppealOutcome outcome, Occasion occasion)
        implements AppealCommand {}
