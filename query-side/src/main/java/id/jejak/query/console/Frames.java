package id.jejak.query.console;

import id.jejak.access.Identity;
import id.jejak.query.BusinessDay;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Makes the frame of the page that a request asks for, also where no page answers it. */
@Component
class Frames {

    private final BusinessDay day;
    private final MessageSource messages;

    Frames(BusinessDay day, MessageSource messages) {
        this.day = day;
        this.messages = messages;
    }

    /** What every template expects. */
    Map<String, Object> around(HttpServletRequest request) {
        return Map.of("frame", frame(request), "words", Words.now(messages));
    }

    private Frame frame(HttpServletRequest request) {
        String path = path(request);
        return new Frame(reader(), day.today(), path, section(path), in("id", path, request), in("en", path, request));
    }

    private static @Nullable Identity reader() {
        Authentication login = SecurityContextHolder.getContext().getAuthentication();
        return login != null && login.getPrincipal() instanceof Identity identity ? identity : null;
    }

    /** What was asked for, also where an error is being worded. */
    static String path(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = failed == null ? request.getRequestURI() : failed.toString();
        // "//host" would be an address elsewhere.
        return path.startsWith("/") && !path.startsWith("//") ? path : "/";
    }

    private static String section(String path) {
        int end = path.indexOf('/', 1);
        return path.substring(1, end < 0 ? path.length() : end);
    }

    private static String in(String language, String path, HttpServletRequest request) {
        UriComponentsBuilder link = UriComponentsBuilder.fromPath(path);
        String query = request.getQueryString();
        // What was posted is in no address.
        if (query != null && request.getMethod().equals("GET")) {
            link.query(query);
        }
        return link.replaceQueryParam("lang", language).build().toUriString();
    }
}
