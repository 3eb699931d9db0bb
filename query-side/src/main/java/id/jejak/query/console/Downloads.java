package id.jejak.query.console;

import id.jejak.query.export.FileFormat;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Hands a list out as a file to whoever is logged in at the console: {@code /download/workers?format=csv} is the list of that
 * name of the API, which takes no session. Behind the login, which the address makes the console's; who may see what of the
 * list its endpoint decides. Without a format there is no such page.
 */
@Component
final class Downloads extends OncePerRequestFilter {

    private static final String HERE = "/download/";
    private static final String THERE = "/api/v1/";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith(HERE)
                || !request.getMethod().equals("GET")
                || request.getParameter(FileFormat.PARAMETER) == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String list = THERE + request.getRequestURI().substring(HERE.length());
        chain.doFilter(
                new HttpServletRequestWrapper(request) {
                    @Override
                    public String getRequestURI() {
                        return list;
                    }

                    @Override
                    public String getServletPath() {
                        return list;
                    }
                },
                response);
    }
}
