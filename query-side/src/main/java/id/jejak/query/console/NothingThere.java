package id.jejak.query.console;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * The page for an address that is none, or that answers another method. No page is asked there, so no advice of the pages
 * hears of it; the advice of the endpoints would tell a person what it tells programs.
 */
@Component
record NothingThere(ConsoleErrorPages pages) implements HandlerExceptionResolver, Ordered {

    private static final Set<HttpStatus> NOT_A_PAGE = Set.of(HttpStatus.NOT_FOUND, HttpStatus.METHOD_NOT_ALLOWED);

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception refused) {
        return refused instanceof ErrorResponse answer ? page(request, answer.getStatusCode()) : null;
    }

    private @Nullable ModelAndView page(HttpServletRequest request, HttpStatusCode status) {
        return status instanceof HttpStatus known && NOT_A_PAGE.contains(known)
                ? pages.resolveErrorView(request, known, Map.of())
                : null;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
