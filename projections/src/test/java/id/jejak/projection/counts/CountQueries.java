package id.jejak.projection.counts;

import id.jejak.projection.counts.view.CountKey;
import id.jejak.projection.counts.view.CountQuery;
import id.jejak.projection.scope.view.Scope;
import java.util.List;
import java.util.Set;

/** Questions about people everywhere. */
public final class CountQueries {

    private CountQueries() {}

    /** Those with a live engagement, by these keys. */
    public static CountQuery by(long knownAt, CountKey... keys) {
        return new CountQuery(Set.of(keys), knownAt, true, List.of(), Scope.ALL, 4, null, null);
    }

    /** Those without one too. */
    static CountQuery everybodyBy(long knownAt, CountKey... keys) {
        return new CountQuery(Set.of(keys), knownAt, false, List.of(), Scope.ALL, 4, null, null);
    }
}
