package id.jejak.deploy.access;

import id.jejak.kernel.Rejection;
import id.jejak.store.StoreException;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Words what the server or a filter refuses or fails at, such as a URL that is none, or a login without a database: for
 * people as a page, for programs as a problem.
 */
@Controller
final class RefusedBeforeAnEndpoint implements ErrorController {

    /** The attribute under which a filter leaves a {@link Rejection} that says more than its status. */
    static final String WHY = RefusedBeforeAnEndpoint.class.getName() + ".why";

    private final ErrorViewResolver pages;

    /** @param pages has none for the addresses of programs */
    RefusedBeforeAnEndpoint(ErrorViewResolver pages) {
        this.pages = pages;
    }

    @RequestMapping("/error")
    @Nullable
    ModelAndView answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        HttpStatus status = status(request);
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "2");
        }
        Rejection why = (Rejection) request.getAttribute(WHY);
        ModelAndView page =
                pages.resolveErrorView(request, status, why == null ? Map.of() : Map.of("code", why.code()));
        if (page == null) {
            tellProgram(status, why, response);
        }
        return page;
    }

    private static HttpStatus status(HttpServletRequest request) {
        if (hasNoDatabase((Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION))) {
            return HttpStatus.SERVICE_UNAVAILABLE;
        }
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatus.valueOf(code)
                : HttpStatus.NOT_FOUND;
    }

    private static void tellProgram(HttpStatus status, @Nullable Rejection why, HttpServletResponse response)
            throws IOException {
        if (why != null) {
            ProblemAnswers.send(response, status, why);
            return;
        }
        switch (status) {
            case SERVICE_UNAVAILABLE -> ProblemAnswers.send(response, status, "store-unavailable", "Not now");
            case UNAUTHORIZED -> ProblemAnswers.unauthenticated(response);
            case FORBIDDEN -> ProblemAnswers.roleNotAllowed(response);
            default -> ProblemAnswers.send(response, status);
        }
    }

    private static boolean hasNoDatabase(@Nullable Throwable failed) {
        for (Throwable at = failed; at != null; at = at.getCause()) {
            if (at instanceof StoreException || at instanceof DataAccessResourceFailureException) {
                return true;
            }
        }
        return false;
    }
}
