package id.jejak.deploy.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class WholeAnswersTest {

    @ParameterizedTest
    @CsvSource({
        "/api/v1/workers, application/json, false",
        "/api/v1/workers, application/problem+json, false",
        "/api/v1/projections/counts, text/event-stream;charset=UTF-8, true",
        "/workers, text/html, true",
        "/apiary, text/html, true"
    })
    void an_answer_of_the_api_goes_out_when_it_is_complete(String path, String type, boolean atOnce) throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        response.setContentType(type);

        new WholeAnswers().doFilter(new MockHttpServletRequest("GET", path), response, (_, answer) -> {
            answer.getOutputStream().write('x');
            answer.getOutputStream().flush();
            answer.flushBuffer();
        });

        assertThat(response.getContentAsString()).isEqualTo("x");
        assertThat(response.isCommitted()).isEqualTo(atOnce);
    }
}
