package id.jejak.query.counts;

import id.jejak.projection.counts.view.CountQuery;
import id.jejak.projection.scope.view.Scope;
import id.jejak.query.KnownCodes;
import id.jejak.query.Refused;
import id.jejak.worker.Phase;
import org.jspecify.annotations.Nullable;

/**
 * Whom to count and by what.
 *
 * @param by category, legalClass, phase, region, certificate, level; several with commas between
 * @param engaged {@code any} for people without a live engagement too
 * @param region under which people are counted
 */
record CountFilter(
        @Nullable String by,
        @Nullable String engaged,
        @Nullable String category,
        @Nullable Phase phase,
        @Nullable String region) {

    private static final int WHOLE_CODE = 4;

    /** @throws Refused {@code parameter-missing} or {@code unknown-key} */
    CountKeys keys() {
        if (by == null) {
            throw Refused.malformed("parameter-missing", "A parameter is missing", "by");
        }
        return CountKeys.of(by);
    }

    /** @throws Refused {@code parameter-invalid}, {@code unknown-category} or {@code unknown-region} */
    CountQuery query(CountKeys keys, KnownCodes codes, Scope scope, long knownAt) {
        if (engaged != null && !engaged.equals("any")) {
            throw Refused.malformed("parameter-invalid", "A parameter is not of its kind", "engaged");
        }
        return new CountQuery(
                keys.asked(),
                knownAt,
                engaged == null,
                codes.within(region),
                scope,
                WHOLE_CODE,
                category == null ? null : codes.category(category),
                phase);
    }
}
