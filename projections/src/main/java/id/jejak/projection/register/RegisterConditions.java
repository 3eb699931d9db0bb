package id.jejak.projection.register;

import id.jejak.projection.Conditions;
import id.jejak.projection.register.view.RegisterFilter;
import id.jejak.projection.scope.ScopeConditions;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the filters of a search are in SQL. */
final class RegisterConditions {

    private static final String LIVE =
            "e.worker_id = w.worker_id and e.valid_from <= :day and (e.valid_to is null or e.valid_to >= :day)";

    private RegisterConditions() {}

    static void add(Conditions where, RegisterFilter filter) {
        switch (filter) {
            case RegisterFilter.Named f -> named(where, f.words());
            case RegisterFilter.InCategory f ->
                where.and(
                        "exists (select 1 from register_engagement e where " + LIVE + " and e.category = :category)",
                        "category",
                        f.category().code());
            case RegisterFilter.Within f ->
                where.existsWithin(
                        "(select e.region as code from register_engagement e where " + LIVE
                                + " union all select s.last_region)",
                        f.regions());
            case RegisterFilter.InPhase f ->
                where.and("s.phase = :phase", "phase", f.phase().name());
            case RegisterFilter.WithCertificate f ->
                where.and("s.certificate_status = :status", "status", f.status().name());
            case RegisterFilter.WithoutCertificate _ -> where.and("s.certificate is null");
            case RegisterFilter.SeenBy f -> ScopeConditions.workers(where, f.scope(), "w.worker_id");
        }
    }

    /** Letters and digits only, so that nothing of it is an operator of the search. */
    private static void named(Conditions where, String words) {
        String query = Arrays.stream(words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty())
                .map(word -> word + ":*")
                .collect(Collectors.joining(" & "));
        if (query.isEmpty()) {
            where.and(words.isBlank() ? "true" : "false");
        } else {
            where.and("to_tsvector('simple', w.name) @@ to_tsquery('simple', :name)", "name", query);
        }
    }
}
