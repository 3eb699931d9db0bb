package id.jejak.command;

import id.jejak.access.CohortPermissions;
import id.jejak.access.Identity;
import id.jejak.access.Role;
import id.jejak.cohort.CohortDecider;
import id.jejak.cohort.CohortId;
import id.jejak.cohort.command.CohortCommand;
import id.jejak.cohort.command.OpenCohort;
import id.jejak.cohort.command.ReleaseSeat;
import id.jejak.cohort.command.TakeSeat;
import id.jejak.kernel.Rejection;
import id.jejak.rules.RuleBook;
import id.jejak.store.JejakEventStore;
import id.jejak.stream.Streams;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateNotFoundException;

/** The cohorts: each loaded under its lock, and decided on. */
final class CohortStreams {

    private final StreamFamily<CohortShell> cohorts;
    private final CohortDecider decider = new CohortDecider();
    private final CohortFollowsTheRules rules;

    CohortStreams(JejakEventStore store, RuleBook rules) {
        this.cohorts = new StreamFamily<>(CohortShell.class, CohortShell::new, store);
        this.rules = new CohortFollowsTheRules(rules);
    }

    /** @throws Rejection {@code unknown-cohort} */
    Aggregate<CohortShell> load(CohortId id) {
        try {
            return cohorts.load(Streams.cohort(id));
        } catch (AggregateNotFoundException absent) {
            throw new Rejection("unknown-cohort", "There is no such cohort");
        }
    }

    void decide(CohortId id, CohortCommand command, Identity identity) {
        Aggregate<CohortShell> cohort =
                command instanceof OpenCohort ? cohorts.loadOrBegin(Streams.cohort(id)) : load(id);
        decide(cohort, command, identity);
    }

    void decide(Aggregate<CohortShell> cohort, CohortCommand command, Identity identity) {
        cohort.execute(shell -> {
            Role acting = CohortPermissions.check(identity, command, shell.state());
            rules.check(command, shell.state());
            shell.decide(decider, command, Caller.acting(acting));
        });
    }

    /** Opens it at the body that its scheme designates. Whoever may not open it does not hear of the scheme either. */
    void open(OpenDesignatedCohort order, Identity identity) {
        CohortPermissions.opening(identity, order.region());
        decide(order.cohortId(), order.at(rules.designated(order.scheme(), order.opensOn())), identity);
    }

    /** @param acting whoever hears the appeal: a seat has no rule of its own for that */
    void takeSeatBack(Aggregate<CohortShell> cohort, TakeSeat seat, Role acting) {
        cohort.execute(shell -> shell.decide(decider, seat, Caller.acting(acting)));
    }

    /** @param acting whoever acts on the worker's case: a seat has no rule of its own for that */
    void releaseSeat(Aggregate<CohortShell> cohort, ReleaseSeat seat, Role acting) {
        cohort.execute(shell -> shell.decide(decider, seat, Caller.acting(acting)));
    }
}
