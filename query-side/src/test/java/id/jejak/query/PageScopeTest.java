package id.jejak.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.jejak.query.Rules.Gets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every page against every account. */
class PageScopeTest extends Questions {

    @Autowired
    private RequestMappingHandlerMapping mappings;

    @Test
    void every_page_has_a_rule() {
        Set<String> pages = new TreeSet<>();
        mappings.getHandlerMethods().forEach((mapping, method) -> {
            if (method.getBeanType().getPackageName().startsWith("id.jejak.query.console")
                    && mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET)) {
                pages.addAll(mapping.getPatternValues());
            }
        });
        assertThat(pages).isEqualTo(new TreeSet<>(PageRules.BY_PATTERN.keySet()));
    }

    @Test
    void every_account_gets_what_the_rule_says() {
        PageRules.BY_PATTERN
                .values()
                .forEach(rule -> assertThat(Rules.ACCOUNTS.stream()
                                .collect(
                                        Collectors.toMap(account -> account, account -> outcome(account, rule.asks()))))
                        .as(rule.asks())
                        .isEqualTo(Rules.ACCOUNTS.stream().collect(Collectors.toMap(a -> a, rule::of))));
    }

    @Test
    void nobody_gets_a_page_without_a_login_but_the_one_that_asks_for_it() {
        PageRules.BY_PATTERN.forEach((pattern, rule) -> {
            int status = send(get(rule.asks())).status();
            if (pattern.equals("/login")) {
                assertThat(status).isEqualTo(200);
            } else {
                assertThat(status).as(pattern).isBetween(401, 403);
            }
        });
    }

    @Test
    void a_worker_elsewhere_is_in_no_list_and_looks_like_nobody() {
        String outside = "/workers/" + Story.id(Story.IN_BANDUNG).value();
        assertThat(page("head", "/workers?q=contoh 200").text())
                .contains("Tidak ada yang cocok")
                .doesNotContain(outside);
        assertThat(page("operator2", "/workers").text())
                .contains(outside)
                .doesNotContain(Story.id(0).value().toString());
        assertThat(said(page("head", outside))).isEqualTo(said(page("head", "/workers/" + new UUID(9, 9))));
    }

    @Test
    void seats_are_told_of_those_workers_only_whom_the_reader_may_see() {
        String seats = "/cohorts/" + Story.KBB_COHORT.value() + "/seats";
        assertThat(page("head", seats).text())
                .contains("Contoh 000", "Contoh 019")
                .doesNotContain("Contoh 020");
        assertThat(page("assessor2", seats).text()).contains("Contoh 001").doesNotContain("Contoh 000");
    }

    @Test
    void seats_are_asked_for_together_whoever_holds_them() {
        String seats = "/cohorts/" + Story.KBB_COHORT.value() + "/seats";
        page("head", seats);
        int before = TestDatabase.TAKEN.get();

        assertThat(page("head", seats).text()).contains("Contoh 000", "Contoh 019");

        // Of twenty seats; whoever reads on in the background takes one now and then.
        assertThat(TestDatabase.TAKEN.get() - before).isLessThan(12);
    }

    @Test
    void the_administrator_sees_figures_and_is_offered_nothing_else() {
        for (String path : List.of("/", "/cohorts", "/cohorts/" + Story.KBB_COHORT.value())) {
            assertThat(page("admin", path).text())
                    .as(path)
                    .contains("Administrator")
                    .doesNotContain("/workers", "Contoh head", "/seats", "class=\"timeline\"");
        }
        assertThat(page("admin", "/").text()).contains("<strong>106</strong>");
    }

    private Gets outcome(String account, String page) {
        Reply reply = page(account, page);
        assertThat(reply.response().getContentType()).isEqualTo("text/html;charset=UTF-8");
        return switch (reply.status()) {
            case 200 -> Gets.IT;
            case 404 -> Gets.NOTHING;
            case 403 -> Gets.REFUSED;
            default -> throw new AssertionError(account + " opens " + page + ": " + reply);
        };
    }

    /** Without the token and the address, which differ. */
    private static String said(Reply reply) {
        return reply.text().replaceAll("value=\"[^\"]*\"", "").replaceAll("/workers/[0-9a-f-]{36}", "");
    }
}
