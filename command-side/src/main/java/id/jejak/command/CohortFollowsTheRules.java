package id.jejak.command;

import id.jejak.body.BodyId;
import id.jejak.cohort.Cohort;
import id.jejak.cohort.command.CloseCohort;
import id.jejak.cohort.command.CohortCommand;
import id.jejak.cohort.command.OpenCohort;
import id.jejak.cohort.command.ReleaseSeat;
import id.jejak.cohort.command.ReviseQuota;
import id.jejak.cohort.command.ScheduleSession;
import id.jejak.cohort.command.TakeSeat;
import id.jejak.kernel.Rejection;
import id.jejak.rules.RuleBook;
import id.jejak.scheme.SchemeCode;
import id.jejak.scheme.SchemeVersion;
import java.time.LocalDate;

/** What a cohort's decider leaves to its caller: that region, scheme and body exist, that a pathway has the component. */
record CohortFollowsTheRules(RuleBook rules) {

    /** @throws Rejection {@code unknown-region}, {@code unknown-body}, {@code scheme-not-in-force} … */
    void check(CohortCommand command, Cohort state) {
        switch (command) {
            case OpenCohort c -> {
                Rejection.unless(rules.covers(c.region()), "unknown-region", "There is no such region", "region");
                inForce(c.scheme(), c.opensOn());
                Rejection.unless(
                        rules.bodyName(c.body(), c.opensOn()).isPresent(),
                        "unknown-body",
                        "There is no such body on that day",
                        "body");
            }
            case ScheduleSession c -> {
                if (state instanceof Cohort.Open open) {
                    assessed(c, open);
                }
            }
            case ReviseQuota c -> {}
            case CloseCohort c -> {}
            case TakeSeat c -> {}
            case ReleaseSeat c -> {}
        }
    }

    /** @throws Rejection {@code scheme-not-in-force} */
    BodyId designated(SchemeCode scheme, LocalDate day) {
        return inForce(scheme, day).designatedBody();
    }

    private SchemeVersion inForce(SchemeCode scheme, LocalDate day) {
        return rules.schemeInForce(scheme, day)
                .orElseThrow(() -> new Rejection(
                        "scheme-not-in-force", "No version of the scheme is in force on that day", "scheme"));
    }

    private void assessed(ScheduleSession c, Cohort.Open open) {
        SchemeVersion version = rules.schemeInForce(open.opened().scheme(), c.heldOn())
                .or(() -> rules.schemeInForce(
                        open.opened().scheme(), open.opened().opensOn()))
                .orElseThrow(() -> new Rejection("scheme-not-in-force", "No version of the scheme is in force"));
        Rejection.unless(
                version.pathways().stream()
                        .anyMatch(pathway -> pathway.component(c.component()).isPresent()),
                "component-not-in-scheme",
                "No pathway of the scheme has this component",
                "component");
    }
}
