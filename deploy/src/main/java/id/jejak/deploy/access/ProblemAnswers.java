package id.jejak.deploy.access;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** The answers that are given before any endpoint is reached, in the form of RFC 9457. */
final class ProblemAnswers {

    private ProblemAnswers() {}

    /** The code is one of ours and needs no escaping. */
    static void send(HttpServletResponse response, HttpStatus status, String code, String detail) throws IOException {
        byte[] body = "{\"type\":\"about:blank\",\"title\":\"%s\",\"status\":%d,\"code\":\"%s\",\"detail\":\"%s\"}"
                .formatted(status.getReasonPhrase(), status.value(), code, detail)
                .getBytes(StandardCharsets.UTF_8);
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    static void unauthenticated(HttpServletResponse response) throws IOException {
        response.setHeader("WWW-Authenticate", "Basic realm=\"Jejak\", charset=\"UTF-8\"");
        send(response, HttpStatus.UNAUTHORIZED, "unauthenticated", "A login is needed");
    }

    static void roleNotAllowed(HttpServletResponse response) throws IOException {
        send(response, HttpStatus.FORBIDDEN, "role-not-allowed", "This account has no role that may do this");
    }
}
