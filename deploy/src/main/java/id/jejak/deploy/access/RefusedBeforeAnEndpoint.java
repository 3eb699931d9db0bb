package id.jejak.deploy.access;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Words what the server or a filter refuses or fails at, such as a URL that is none, or a login without a database. */
@Controller
final class RefusedBeforeAnEndpoint implements ErrorController {

    @RequestMapping("/error")
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (hasNoDatabase((Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION))) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "2");
            ProblemAnswers.send(response, HttpStatus.SERVICE_UNAVAILABLE, "store-unavailable", "Not now");
            return;
        }
        HttpStatus status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatus.valueOf(code)
                : HttpStatus.NOT_FOUND;
        switch (status) {
            case NOT_FOUND -> ProblemAnswers.send(response, status, "not-found", "There is nothing here");
            case UNAUTHORIZED -> ProblemAnswers.unauthenticated(response);
            case FORBIDDEN -> ProblemAnswers.roleNotAllowed(response);
            default ->
                ProblemAnswers.send(
                        response,
                        status,
                        status.is4xxClientError() ? "malformed" : "internal",
                        status.getReasonPhrase());
        }
    }

    private static boolean hasNoDatabase(@Nullable Throwable failed) {
        for (Throwable at = failed; at != null; at = at.getCause()) {
            if (at instanceof DataAccessResourceFailureException) {
                return true;
            }
        }
        return false;
    }
}
