package id.jejak.access;

import id.jejak.cohort.Cohort;
import id.jejak.cohort.command.CloseCohort;
import id.jejak.cohort.command.CohortCommand;
import id.jejak.cohort.command.OpenCohort;
import id.jejak.cohort.command.ReleaseSeat;
import id.jejak.cohort.command.ReviseQuota;
import id.jejak.cohort.command.ScheduleSession;
import id.jejak.cohort.command.TakeSeat;
import id.jejak.cohort.event.CohortOpened;
import id.jejak.reference.Region;
import java.util.Optional;

/** Who may give which command to which cohort. */
public final class CohortPermissions {

    private CohortPermissions() {}

    /**
     * @return the role in which the identity acts
     * @throws Rejection {@code role-not-allowed}, {@code region-out-of-scope} or {@code body-out-of-scope}
     */
    public static Role check(Identity identity, CohortCommand command, Cohort state) {
        return switch (command) {
            case OpenCohort c -> opening(identity, c.region());
            case ReviseQuota c -> head(identity, state);
            case CloseCohort c -> head(identity, state);
            case TakeSeat c -> head(identity, state);
            case ScheduleSession c -> {
                Role role = Scopes.role(identity, Role.SECRETARIAT);
                opened(state).ifPresent(opened -> Scopes.body(identity, opened.body()));
                yield role;
            }
            // A seat is only ever released by what happens to the worker's case, and that has its own rule.
            case ReleaseSeat c -> Scopes.role(identity, Role.HEAD, Role.SECRETARIAT);
        };
    }

    /**
     * Whether to open one in that region.
     *
     * @return the role in which the identity acts
     * @throws Rejection {@code role-not-allowed} or {@code region-out-of-scope}
     */
    public static Role opening(Identity identity, Region region) {
        Role role = Scopes.role(identity, Role.HEAD);
        Scopes.region(identity, region);
        return role;
    }

    /**
     * Whether to nominate into the cohort at all; each worker is asked about besides.
     *
     * @return the role in which the identity acts
     * @throws Rejection {@code role-not-allowed} or {@code region-out-of-scope}
     */
    public static Role nominating(Identity identity, Cohort state) {
        return head(identity, state);
    }

    private static Role head(Identity identity, Cohort state) {
        Role role = Scopes.role(identity, Role.HEAD);
        opened(state).ifPresent(opened -> Scopes.region(identity, opened.region()));
        return role;
    }

    private static Optional<CohortOpened> opened(Cohort state) {
        return switch (state) {
            case Cohort.Unopened none -> Optional.empty();
            case Cohort.Open open -> Optional.of(open.opened());
            case Cohort.Closed closed -> Optional.of(closed.last().opened());
        };
    }
}
