package id.jejak.command;

import id.jejak.cohort.CohortId;
import id.jejak.cohort.command.CohortCommand;
import id.jejak.kernel.Occasion;

/** A command for one cohort; the cohort's own commands do not repeat whose they are. */
public record CohortOrder(CohortId cohortId, CohortCommand command) implements Order {

    @Override
    public Occasion occasion() {
        return command.occasion();
    }

    @Override
    public String id() {
        return cohortId.value().toString();
    }
}
