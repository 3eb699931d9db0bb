package id.jejak.command;

import id.jejak.cohort.Cohort;
import id.jejak.cohort.CohortDecider;
import id.jejak.cohort.command.CohortCommand;
import id.jejak.cohort.event.CohortEvent;
import org.axonframework.modelling.command.AggregateRoot;

/** Stream {@code cohort:<uuid>}. */
@AggregateRoot(type = "cohort")
final class CohortShell extends StreamShell<CohortCommand, CohortEvent, Cohort> {

    CohortShell(String stream) {
        super(stream, CohortEvent.class, new CohortDecider());
    }
}
