package id.jejak.deploy.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Browsers send remembered Basic credentials along with a form that any page posts. They also say where a request comes
 * from: one that writes and does not come from our own page is refused. Callers that are no browser send no such header.
 */
final class NoForeignPages extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final Set<String> OWN = Set.of("same-origin", "none");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String origin = request.getHeader("Sec-Fetch-Site");
        if (origin != null && !OWN.contains(origin) && !READING.contains(request.getMethod())) {
            ProblemAnswers.send(
                    response, HttpStatus.FORBIDDEN, "foreign-page", "Another site's page may not write here");
            return;
        }
        chain.doFilter(request, response);
    }
}
