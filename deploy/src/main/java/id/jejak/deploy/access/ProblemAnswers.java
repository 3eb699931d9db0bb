package id.jejak.deploy.access;

import id.jejak.kernel.Rejection;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** The answers that are given before any endpoint is reached, in the form of RFC 9457. */
final class ProblemAnswers {

    private static final Predicate<String> NAME =
            Pattern.compile("[A-Za-z]{1,40}").asMatchPredicate();

    private ProblemAnswers() {}

    /** The code is one of ours and needs no escaping. */
    static void send(HttpServletResponse response, HttpStatus status, String code, String detail) throws IOException {
        write(response, status, text(status, code, detail, ""));
    }

    /** What a request is refused for; the parameter is named where its name is one that could be ours. */
    static void send(HttpServletResponse response, HttpStatus status, Rejection why) throws IOException {
        String fields = why.fields().stream()
                .filter(NAME)
                .map(field -> "{\"field\":\"%s\",\"code\":\"%s\",\"message\":\"%s\"}"
                        .formatted(field, why.code(), why.getMessage()))
                .collect(Collectors.joining(","));
        String errors = fields.isEmpty() ? "" : ",\"errors\":[" + fields + "]";
        write(response, status, text(status, why.code(), why.getMessage(), errors));
    }

    /** Of a status that says all there is to say. */
    static void send(HttpServletResponse response, HttpStatus status) throws IOException {
        write(response, status, text(status));
    }

    /** The same as text. */
    static String text(HttpStatus status) {
        return text(status, code(status), status.getReasonPhrase(), "");
    }

    private static String code(HttpStatus status) {
        return switch (status) {
            case BAD_REQUEST -> "malformed";
            case INTERNAL_SERVER_ERROR -> "internal";
            case CONTENT_TOO_LARGE -> "request-too-large";
            default -> status.name().toLowerCase(Locale.ROOT).replace('_', '-');
        };
    }

    private static String text(HttpStatus status, String code, String detail, String more) {
        return "{\"type\":\"about:blank\",\"title\":\"%s\",\"status\":%d,\"code\":\"%s\",\"detail\":\"%s\"%s}"
                .formatted(status.getReasonPhrase(), status.value(), code, detail, more);
    }

    private static void write(HttpServletResponse response, HttpStatus status, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
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
