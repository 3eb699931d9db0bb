package id.jejak.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.jejak.query.Rules.Rule;
import id.jejak.worker.WorkerId;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;

/** Every question and every page: it either records whom it tells of, or is known to tell of nobody. */
class ReadsRecordedTest extends Questions {

    /** Answers that tell of nobody. */
    private static final Set<String> OF_NOBODY = Set.of(
            "/api/v1/allowances/{code}",
            "/api/v1/cohorts",
            "/api/v1/cohorts/{id}",
            "/api/v1/counts",
            "/api/v1/counts/series",
            "/api/v1/counts/diff",
            "/api/v1/findings",
            "/api/v1/schemes/{code}",
            "/api/v1/bodies/{id}",
            "/api/v1/projections",
            "/api/v1/parked",
            "/api/v1/certificates/{number}",
            "/",
            "/course",
            "/cohorts",
            "/workers/by-nik",
            "/login");

    /** Answers of which this story holds none. */
    private static final Set<String> EMPTY_HERE =
            Set.of("/api/v1/corrections", "/api/v1/findings/F13", "/api/v1/payments");

    private static final Pattern WORKER = Pattern.compile("\"workerId\":\"([0-9a-f-]{36})\"|/workers/([0-9a-f-]{36})");

    @Autowired
    private TestReads reads;

    @Test
    void each_question_records_whom_it_tells_of_or_is_known_to_tell_of_nobody() {
        assertThat(telling(Rules.BY_PATTERN, rule -> ask("ministry", rule.asks())))
                .isEqualTo(personal(Rules.BY_PATTERN));
    }

    @Test
    void each_page_records_whom_it_tells_of_or_is_known_to_tell_of_nobody() {
        assertThat(telling(PageRules.BY_PATTERN, rule -> page("ministry", rule.asks())))
                .isEqualTo(personal(PageRules.BY_PATTERN));
    }

    @Test
    void a_list_records_all_who_stand_on_it_and_nobody_else() {
        Set<WorkerId> told = reads.during(() ->
                assertThat(ask("operator", "/workers?limit=7").items("id")).hasSize(7));
        Reply same = ask("operator", "/workers?limit=7");
        assertThat(told.stream().map(id -> id.value().toString()))
                .containsExactlyInAnyOrderElementsOf(same.items("id"));
    }

    @Test
    void who_is_found_by_nik_is_recorded_too() {
        assertThat(reads.during(() -> search().status())).containsExactly(Story.id(0));
    }

    @Test
    void what_cannot_be_recorded_is_not_answered() {
        reads.whileBroken(() -> {
            for (String asked : Set.of("/workers", "/workers/" + Story.id(0).value(), "/trail")) {
                Reply refused = ask("ministry", asked);
                assertThat(refused.status()).isEqualTo(503);
                assertThat(refused.code()).isEqualTo("read-not-recorded");
                assertThat(refused.text()).doesNotContain("Contoh 0");
            }
            assertThat(search().code()).isEqualTo("read-not-recorded");
            Reply page = page("ministry", "/workers/" + Story.id(0).value());
            assertThat(page.status()).isEqualTo(503);
            assertThat(page.text()).doesNotContain("Contoh 0");
            assertThat(ask("ministry", "/counts?by=phase").status()).isEqualTo(200);
        });
    }

    private Reply search() {
        return send(post("/api/v1/workers/search")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"nik\":\"" + Story.nik(0).value() + "\"}")
                .with(login("operator")));
    }

    private Set<String> telling(Map<String, Rule> rules, Function<Rule, Reply> asked) {
        Set<String> telling = new TreeSet<>();
        rules.forEach((pattern, rule) -> {
            StringBuilder text = new StringBuilder();
            Set<WorkerId> told =
                    reads.during(() -> text.append(asked.apply(rule).text()));
            Set<String> recorded =
                    told.stream().map(id -> id.value().toString()).collect(Collectors.toSet());
            assertThat(recorded).as(pattern).containsAll(named(text));
            if (!told.isEmpty()) {
                telling.add(pattern);
            }
        });
        return telling;
    }

    private static Set<String> named(CharSequence text) {
        return WORKER.matcher(text)
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .collect(Collectors.toSet());
    }

    private static Set<String> personal(Map<String, Rule> rules) {
        Set<String> personal = new TreeSet<>(rules.keySet());
        personal.removeAll(OF_NOBODY);
        personal.removeAll(EMPTY_HERE);
        return personal;
    }
}
