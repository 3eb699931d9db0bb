package id.jejak.deploy.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.ModelAndView;

class RefusedBeforeAnEndpointTest {

    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    private final RefusedBeforeAnEndpoint refused = new RefusedBeforeAnEndpoint((_, _, _) -> null);

    @Test
    void people_are_shown_a_page() throws Exception {
        ModelAndView page = new ModelAndView("page");
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, 404);
        assertThat(new RefusedBeforeAnEndpoint((_, status, _) -> status == HttpStatus.NOT_FOUND ? page : null)
                        .answer(request, response))
                .isSameAs(page);
        assertThat(response.getContentAsString()).isEmpty();
    }

    @Test
    void a_login_without_a_database_may_be_tried_again() throws Exception {
        request.setAttribute(
                RequestDispatcher.ERROR_EXCEPTION,
                new ServletException(new CannotGetJdbcConnectionException("3217011705701234 is somebody's")));
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, 500);
        refused.answer(request, response);

        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeader("Retry-After")).isEqualTo("2");
        assertThat(response.getContentAsString()).contains("store-unavailable").doesNotContain("3217");
    }

    @Test
    void what_fails_says_no_more_than_that() throws Exception {
        request.setAttribute(RequestDispatcher.ERROR_EXCEPTION, new IllegalStateException("a secret"));
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, 500);
        refused.answer(request, response);

        assertThat(response.getStatus()).isEqualTo(500);
        assertThat(response.getContentType()).isEqualTo("application/problem+json");
        assertThat(response.getContentAsString())
                .contains("\"code\":\"internal\"")
                .doesNotContain("secret");
    }

    @Test
    void whoever_calls_it_directly_finds_nothing() throws Exception {
        refused.answer(request, response);
        assertThat(response.getStatus()).isEqualTo(404);
    }
}
