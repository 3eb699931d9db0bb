package id.jejak.query;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.jejak.access.Identity;
import jakarta.servlet.Filter;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.DefaultMockMvcBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Asks, as an account. All tests share one application and its story. */
@SpringBootTest(classes = TestApplication.class)
abstract class Questions {

    private static final String BASE = "/api/v1";

    @Autowired
    private WebApplicationContext context;

    /** A GET as that account; the path stands under the base. */
    final Reply ask(String account, String path, Object... variables) {
        return send(get(BASE + path, variables).with(login(account)));
    }

    /** A page as that account sees it, in Indonesian unless the path says otherwise. */
    final Reply page(String account, String path, Object... variables) {
        return send(get(path, variables).accept(MediaType.TEXT_HTML).with(login(account)));
    }

    /** What takes the place of a part of the page that is shown. */
    final Reply part(String account, String path, Object... variables) {
        return send(get(path, variables).header("HX-Request", "true").with(login(account)));
    }

    final Reply send(AbstractMockHttpServletRequestBuilder<?> request) {
        DefaultMockMvcBuilder mvc = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .addFilters(context.getBean("downloads", Filter.class));
        try {
            return new Reply(mvc.build().perform(request).andReturn().getResponse());
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    static RequestPostProcessor login(String account) {
        Identity identity = People.of(account);
        return authentication(UsernamePasswordAuthenticationToken.authenticated(identity, null, List.of()));
    }
}
