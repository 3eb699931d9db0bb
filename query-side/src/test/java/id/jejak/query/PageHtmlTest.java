package id.jejak.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.jejak.query.Rules.Rule;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds of every page, in both languages. */
class PageHtmlTest extends Questions {

    private static final List<String> PAGES = Stream.concat(
                    PageRules.BY_PATTERN.values().stream().map(Rule::asks),
                    Stream.of(
                            "/?on=2018-02-05&knownAt=2018-02-10",
                            "/workers?q=nobody",
                            "/workers/" + Story.id(0).value() + "?order=oldest",
                            "/workers/nobody",
                            "/?knownAt=noon"))
            .toList();

    @Test
    void nothing_runs_or_is_styled_but_from_files_of_our_own() {
        each((page, html) -> assertThat(html)
                .as(page)
                .doesNotContain("<style", " style=", "javascript:", "http://", "https://", "th:")
                .doesNotContainPattern("<script(?![^>]*\\ssrc=\"/assets/)")
                .doesNotContainPattern("\\son[a-z]+=\"")
                .doesNotContainPattern("(src|href)=\"//"));
    }

    @Test
    void every_word_is_found_in_both_languages() {
        each((page, html) -> assertThat(html).as(page).doesNotContainPattern("\\?\\?[a-z]+\\."));
    }

    @Test
    void every_form_that_posts_carries_a_token_and_every_table_says_what_its_heads_are_of() {
        each((page, html) -> {
            Stream.of(html.split("<form", -1))
                    .skip(1)
                    .filter(form -> form.substring(0, form.indexOf('>')).contains("method=\"post\""))
                    .forEach(form -> assertThat(form.substring(0, form.indexOf("</form>")))
                            .as(page)
                            .contains("name=\"_csrf\""));
            assertThat(html).as(page).doesNotContainPattern("<th(?! scope=)[ >]");
        });
    }

    @Test
    void no_page_is_stored_and_none_holds_a_whole_nik() {
        for (String page : PAGES) {
            Reply reply = page("ministry", page);
            assertThat(reply.header("Cache-Control")).as(page).isEqualTo("no-store");
            assertThat(reply.text()).as(page).doesNotContainPattern("[^0-9][0-9]{16}[^0-9]");
        }
    }

    @Test
    void what_pages_load_is_here_and_stays_as_it_is() {
        List<String> assets = List.of(
                "console.css",
                "console.js",
                "icon.svg",
                "lib/htmx.org/dist/htmx.min.js",
                "lib/echarts/dist/echarts.common.min.js");
        for (String asset : assets) {
            Reply reply = send(get("/assets/" + asset));
            assertThat(reply.status()).as(asset).isEqualTo(200);
            assertThat(reply.header("Cache-Control")).as(asset).contains("max-age=31536000", "immutable");
        }
    }

    private void each(BiConsumer<String, String> check) {
        for (String page : PAGES) {
            for (String language : List.of("id", "en")) {
                String asked = page + (page.contains("?") ? "&" : "?") + "lang=" + language;
                check.accept(asked, page("ministry", asked).text());
            }
        }
    }
}
