package id.jejak.deploy.access;

import id.jejak.kernel.Rejection;
import id.jejak.store.codec.TextCheck;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses parameters that are no text, or none that a database takes, before anybody looks at one: the login does, and so
 * does every question. Bodies are checked where they are read; a path of that kind the server itself refuses. Parts of an
 * upload would be read here before the login, were they read at all: that is switched off, since nothing takes one.
 */
@Component
@Order(SecurityFilterProperties.DEFAULT_FILTER_ORDER - 1)
final class ReadableParameters extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Rejection why = refusal(request);
        if (why == null) {
            chain.doFilter(request, response);
        } else {
            request.setAttribute(RefusedBeforeAnEndpoint.WHY, why);
            response.sendError(HttpStatus.BAD_REQUEST.value());
        }
    }

    private static @Nullable Rejection refusal(HttpServletRequest request) {
        try {
            for (Map.Entry<String, String[]> parameter :
                    request.getParameterMap().entrySet()) {
                TextCheck.requireSent(parameter.getKey(), parameter.getKey());
                for (String value : parameter.getValue()) {
                    TextCheck.requireSent(value, parameter.getKey());
                }
            }
            return null;
        } catch (Rejection refused) {
            return refused;
        } catch (IllegalStateException | IllegalArgumentException unreadable) {
            return new Rejection("malformed", "The parameters cannot be read");
        }
    }
}
