package id.jejak.query.cohorts;

import id.jejak.body.BodyId;
import id.jejak.projection.cohorts.view.CohortQuery;
import id.jejak.projection.cohorts.view.CohortStatus;
import id.jejak.projection.scope.view.Scope;
import id.jejak.query.KnownCodes;
import id.jejak.query.Moment;
import id.jejak.query.Paging;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which cohorts to list: all that is given must hold.
 *
 * @param region under which they are
 * @param body that certifies
 */
public record CohortFilter(
        @Nullable String region,
        @Nullable String body,
        @Nullable CohortStatus status) {

    /**
     * The same, of those that the reader may see, at a moment.
     *
     * @throws id.jejak.query.Refused {@code unknown-region}
     */
    public CohortQuery query(KnownCodes codes, Scope scope, Moment moment, Paging paging) {
        return new CohortQuery(
                moment.on(),
                moment.knownAt(),
                codes.within(region),
                body == null ? List.of() : List.of(new BodyId(body)),
                scope,
                status,
                paging.afterId(),
                paging.most());
    }
}
