package id.jejak.query;

import id.jejak.query.Rules.Rule;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Which accounts may open which page: those that may ask the question behind it. A page that is not here fails a test. */
final class PageRules {

    private static final Set<String> ALL = Set.copyOf(Rules.ACCOUNTS);

    /** By the pattern of the mapping. */
    static final Map<String, Rule> BY_PATTERN = Map.of(
            "/", like("/counts", "/"),
            "/course", like("/counts/series", "/course"),
            "/workers", like("/workers", "/workers"),
            "/workers/by-nik", like("/workers", "/workers/by-nik"),
            "/workers/{id}", like("/workers/{id}", "/workers/" + Story.id(0).value()),
            "/cohorts", like("/cohorts", "/cohorts"),
            "/cohorts/{id}", like("/cohorts/{id}", "/cohorts/" + Story.KBB_COHORT.value()),
            "/cohorts/{id}/seats", like("/cohorts/{id}/trail", "/cohorts/" + Story.KBB_COHORT.value() + "/seats"),
            "/login", new Rule("/login", ALL, Set.of()));

    private PageRules() {}

    private static Rule like(String question, String page) {
        Rule rule = Objects.requireNonNull(Rules.BY_PATTERN.get("/api/v1" + question));
        return new Rule(page, rule.see(), rule.refused());
    }
}
