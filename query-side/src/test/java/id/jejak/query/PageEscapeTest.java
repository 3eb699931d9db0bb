package id.jejak.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.jejak.projection.register.view.RegisterEntry;
import id.jejak.projection.view.Items;
import id.jejak.query.console.Words;
import id.jejak.query.workers.WorkerFilter;
import id.jejak.worker.Phase;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.ViewResolver;

/** A name is a text, whatever stands in it. */
class PageEscapeTest extends Questions {

    private static final String NAME = "<script>alert('x')</script> & \"Contoh\"";

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private MessageSource messages;

    /** What the list asks of its questions. */
    record Asked(boolean partial) {}

    /** What the list asks of its frame. */
    record Around() {

        public String link(String to, Map<String, ?> parameters) {
            return to;
        }

        public List<String> formats() {
            return List.of();
        }
    }

    @Test
    void a_name_is_shown_as_it_is_and_runs_nothing() throws Exception {
        RegisterEntry card = new RegisterEntry(
                Story.id(1), NAME, "3217************", List.of(), null, Phase.REGISTERED, null, null, 1);
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/workers");
        request.setAttribute(DispatcherServlet.WEB_APPLICATION_CONTEXT_ATTRIBUTE, application);
        MockHttpServletResponse response = new MockHttpServletResponse();
        Objects.requireNonNull(application
                        .getBean("thymeleafViewResolver", ViewResolver.class)
                        .resolveViewName("console/workers :: found", Locale.ENGLISH))
                .render(
                        Map.of(
                                "words", new Words(messages, Locale.ENGLISH),
                                "frame", new Around(),
                                "asked", new Asked(false),
                                "filter", new WorkerFilter(null, null, null, null, null),
                                "found", new Items<>(List.of(card), null)),
                        request,
                        response);
        assertThat(response.getContentAsString())
                .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;Contoh&quot;")
                .doesNotContain("<script");
    }

    @Test
    void what_was_searched_for_comes_back_as_a_text() {
        Reply page =
                send(get("/workers").param("q", "\"><script>alert(1)</script>").with(login("head")));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text())
                .contains("value=\"&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;\"")
                .doesNotContain("<script>");
    }
}
