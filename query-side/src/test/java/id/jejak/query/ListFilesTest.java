package id.jejak.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.jejak.query.export.Lists;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Lists as files, and who gets them. */
class ListFilesTest extends Questions {

    private static final List<String> FORMATS = List.of("csv", "xlsx", "json");
    private static final Set<String> SINGLE = Set.of(
            "/api/v1/workers/{id}",
            "/api/v1/workers/{id}/eligibility",
            "/api/v1/allowances/{code}",
            "/api/v1/cohorts/{id}",
            "/api/v1/schemes/{code}",
            "/api/v1/bodies/{id}",
            "/api/v1/certificates/{number}");

    @Autowired
    private RequestMappingHandlerMapping mappings;

    /** Whatever is not known to be a single thing is a list: a new answer that is neither fails here. */
    @Test
    void every_list_is_a_file_in_each_format_with_the_digest_of_what_is_in_it() {
        Set<String> lists = new TreeSet<>(Rules.BY_PATTERN.keySet());
        lists.removeAll(SINGLE);
        assertThat(lists).hasSizeGreaterThan(10);
        for (String list : lists) {
            String path = Objects.requireNonNull(Rules.BY_PATTERN.get(list)).asks();
            for (String format : FORMATS) {
                Reply reply = ask("inspector", with(path, "format=" + format));
                assertThat(reply.status()).as(path + " " + format).isEqualTo(200);
                assertThat(reply.header("Content-Disposition"))
                        .as(path)
                        .startsWith("attachment; filename=")
                        .contains("." + format);
                ListFile file = ListFile.of(format, reply.response().getContentAsByteArray());
                assertThat(file.digest())
                        .as(path + " " + format)
                        .isEqualTo(reply.header("Jejak-Digest"))
                        .isEqualTo(file.manifest().get("sha256"));
            }
        }
    }

    @Test
    void what_is_a_single_thing_is_none_of_them() {
        Set<String> lists = new TreeSet<>();
        mappings.getHandlerMethods().forEach((mapping, method) -> {
            if (method.getBeanType().isAnnotationPresent(RestController.class) && Lists.areAnsweredBy(method)) {
                lists.addAll(mapping.getPatternValues());
            }
        });
        assertThat(lists).doesNotContainAnyElementsOf(SINGLE).contains("/api/v1/workers", "/api/v1/counts");
    }

    @Test
    void a_file_says_what_was_asked_by_whom_and_as_of_what() {
        Reply reply = ask("head", "/cohorts?region=32.17&on=2018-03-01&knownAt=2018-02-10&format=csv");
        Map<String, String> manifest =
                ListFile.of("csv", reply.response().getContentAsByteArray()).manifest();
        assertThat(manifest)
                .containsEntry("list", "/api/v1/cohorts")
                .containsEntry("query", "knownAt=2018-02-10&on=2018-03-01&region=32.17")
                .containsEntry("on", "2018-03-01")
                .containsEntry("knownAt", reply.header("Jejak-Position"))
                .containsEntry("position", reply.header("Jejak-Position"))
                .containsEntry("account", "head")
                .containsEntry("office", "Kantor head")
                .containsEntry("rows", "2")
                .containsKey("at");
        assertThat(manifest.keySet()).last().isEqualTo("sha256");
    }

    @Test
    void a_file_holds_all_of_the_list_and_a_page_a_part() {
        assertThat(ask("head", "/workers?format=csv").text().lines().filter(line -> line.contains("Contoh ")))
                .hasSizeGreaterThanOrEqualTo(Story.IN_KBB);
        assertThat(ask("head", "/workers").size()).isEqualTo(50);
        assertThat(ask("head", "/workers?limit=501").code()).isEqualTo("limit-invalid");
        Map<String, String> part = ListFile.of(
                        "csv",
                        ask("head", "/workers?format=csv&limit=3").response().getContentAsByteArray())
                .manifest();
        assertThat(part)
                .containsEntry("rows", "3")
                .hasEntrySatisfying("nextCursor", next -> assertThat(next).isNotEmpty());
        assertThat(ask("head", "/workers?format=csv&limit=100001").code()).isEqualTo("limit-invalid");
    }

    @Test
    void columns_are_those_of_the_items_whether_or_not_anybody_is_listed() {
        List<String> some = columns("/workers?format=csv&limit=5");
        assertThat(columns("/workers?format=csv&q=nobody")).isEqualTo(some);
        assertThat(some)
                .contains("id", "name", "nikMasked", "phase", "certificate.number", "certificate.validUntil")
                .doesNotContain("certificate");
        assertThat(columns("/counts?by=phase,category&format=csv")).containsExactly("phase", "category", "count");
        assertThat(columns("/counts/series?by=phase&from=2018-02-01&to=2018-02-10&step=day&format=csv"))
                .containsExactly("on", "items.phase", "items.count", "total");
    }

    @Test
    void the_total_of_counts_stands_in_the_manifest() {
        Reply reply = ask("head", "/counts?by=phase&format=xlsx");
        assertThat(ListFile.of("xlsx", reply.response().getContentAsByteArray()).manifest())
                .containsEntry("total", String.valueOf(Story.IN_KBB));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "CSV", "csv%00", "%20"})
    void there_is_no_other_format(String format) {
        Reply reply = send(
                get(java.net.URI.create("/api/v1/workers?format=" + format)).with(login("head")));
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.code()).isEqualTo("parameter-invalid");
        assertThat(reply.header("Jejak-Digest")).isNull();
    }

    @Test
    void a_file_is_what_the_parameter_names_whatever_else_is_accepted() {
        Reply reply = send(get("/api/v1/workers?format=csv")
                .accept(MediaType.parseMediaType("text/csv"))
                .with(login("head")));
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.response().getContentType()).isEqualTo("text/csv;charset=UTF-8");
    }

    @Test
    void more_than_two_files_one_after_the_other_are_no_crowd() {
        for (int i = 0; i < 5; i++) {
            assertThat(ask("head", "/workers?format=json").status()).isEqualTo(200);
            assertThat(ask("head", "/workers?format=json&region=99").status()).isEqualTo(400);
        }
    }

    @Test
    void from_the_console_each_account_gets_the_lists_that_it_may_ask_for() {
        Rules.BY_PATTERN.forEach((pattern, rule) -> {
            if (!SINGLE.contains(pattern)) {
                for (String account : Rules.ACCOUNTS) {
                    String download = "/download" + with(rule.asks(), "format=csv");
                    assertThat(send(get(download).with(login(account))).status())
                            .as(account + " " + download)
                            .isEqualTo(ask(account, rule.asks()).status());
                }
            }
        });
    }

    @Test
    void a_download_needs_a_login_and_a_format() {
        assertThat(send(get("/download/workers?format=csv")).status()).isBetween(401, 403);
        assertThat(send(get("/download/workers").with(login("head"))).status()).isEqualTo(404);
    }

    @Test
    void pages_with_lists_offer_them_as_they_are_asked_for() {
        assertThat(page("head", "/workers?category=PSM&q=").text())
                .contains("/download/workers?category=PSM&amp;format=csv\"", "&amp;format=xlsx\"");
        assertThat(page("head", "/").text()).contains("/download/counts?");
        assertThat(page("head", "/cohorts").text()).contains("/download/cohorts?");
        assertThat(page("head", "/workers/" + Story.id(0).value()).text())
                .contains("/download/workers/" + Story.id(0).value() + "/trail?format=csv");
    }

    private List<String> columns(String path) {
        return ListFile.of("csv", ask("head", path).response().getContentAsByteArray())
                .columns();
    }

    private static String with(String path, String parameter) {
        return path + (path.contains("?") ? "&" : "?") + parameter;
    }
}
