package id.jejak.query;

import id.jejak.access.Identity;
import id.jejak.access.Role;
import id.jejak.body.AssessorId;
import id.jejak.body.BodyId;
import id.jejak.cohort.CohortId;
import id.jejak.projection.scope.view.Scope;
import id.jejak.projection.scope.view.ScopeView;
import id.jejak.projection.view.Answer;
import id.jejak.reference.Region;
import id.jejak.worker.WorkerId;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * What each reader may see. What lies outside is not there: left out of lists and counts, and 404 where it is asked for
 * by itself.
 */
@Component
public class Readers {

    private static final Role[] OF_DISTRICTS = {Role.OPERATOR, Role.HEAD, Role.ALLOWANCE_OFFICER};
    private static final Role[] OF_BODIES = {Role.SECRETARIAT, Role.PANEL};
    private static final Role[] OF_EVERYTHING = {Role.MINISTRY, Role.INSPECTOR};

    private final ScopeView scopes;

    Readers(ScopeView scopes) {
        this.scopes = scopes;
    }

    /**
     * Whose personal data the reader may see.
     *
     * @throws Refused {@code role-not-allowed} where no role of the account has to do with people
     */
    public Scope ofPersons(Identity reader) {
        if (!mayAskOfPersons(reader)) {
            throw Refused.roleNotAllowed();
        }
        if (reader.isAny(OF_EVERYTHING)) {
            return Scope.ALL;
        }
        boolean district = reader.isAny(OF_DISTRICTS);
        boolean body = reader.isAny(OF_BODIES);
        boolean assessor = reader.isAny(Role.ASSESSOR);
        return new Scope(
                false,
                district ? reader.regions() : List.<Region>of(),
                body ? reader.bodies() : Set.<BodyId>of(),
                assessor ? Set.of(reader.asAssessor()) : Set.<AssessorId>of());
    }

    /** Whether some role of the account has to do with people; a page offers nothing else. */
    public static boolean mayAskOfPersons(Identity reader) {
        return reader.isAny(OF_EVERYTHING)
                || reader.isAny(OF_DISTRICTS)
                || reader.isAny(OF_BODIES)
                || reader.isAny(Role.ASSESSOR);
    }

    /** What the reader may see that tells nothing of a person: cohorts, and how many people there are. */
    public Scope ofFigures(Identity reader) {
        return reader.isAny(Role.ADMIN) ? Scope.ALL : ofPersons(reader);
    }

    /**
     * Lets an answer about a worker pass to who may see the worker.
     *
     * @throws Refused 404
     */
    public <T> Answer<T> of(Scope scope, WorkerId worker, Answer<T> answer) {
        return guarded(scopes.sees(scope, worker), answer);
    }

    /**
     * Lets an answer about a cohort pass to who may see the cohort.
     *
     * @throws Refused 404
     */
    public <T> Answer<T> of(Scope scope, CohortId cohort, Answer<T> answer) {
        return guarded(scopes.sees(scope, cohort), answer);
    }

    private static <T> Answer<T> guarded(Answer<Boolean> sees, Answer<T> answer) {
        if (!sees.value()) {
            throw Refused.notFound();
        }
        return answer.with(sees, (value, _) -> value);
    }

    /** @throws Refused {@code role-not-allowed} unless the reader has one of the roles */
    public static void require(Identity reader, Role... roles) {
        if (!reader.isAny(roles)) {
            throw Refused.roleNotAllowed();
        }
    }
}
