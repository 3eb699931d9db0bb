package id.jejak.query;

import java.util.List;
import org.springframework.http.HttpStatus;

/** A question that is not answered. The {@code code} is stable; the message holds nothing personal. */
public final class Refused extends RuntimeException {

    private final HttpStatus status;
    private final String code;
    private final String message;
    private final List<String> fields;

    private Refused(HttpStatus status, String code, String message, List<String> fields) {
        super(message, null, false, false);
        this.status = status;
        this.code = code;
        this.message = message;
        this.fields = fields;
    }

    /** 400: the question is not well formed. */
    public static Refused malformed(String code, String message, String... fields) {
        return new Refused(HttpStatus.BAD_REQUEST, code, message, List.of(fields));
    }

    /** The same of parameters whose names end so, where a question has two of a kind. */
    public Refused of(String which) {
        return new Refused(
                status,
                code,
                message,
                fields.stream().map(field -> field + which).toList());
    }

    /** 422: a field of the body is not valid. */
    public static Refused invalid(String code, String message, String... fields) {
        return new Refused(HttpStatus.UNPROCESSABLE_CONTENT, code, message, List.of(fields));
    }

    /** 404: it is not there, or not for this reader; the two look alike. */
    public static Refused notFound() {
        return new Refused(
                HttpStatus.NOT_FOUND, "not-found", "There is no such thing in this account's scope", List.of());
    }

    /** 403: no role of the account may ask this. */
    public static Refused roleNotAllowed() {
        return new Refused(
                HttpStatus.FORBIDDEN, "role-not-allowed", "This account has no role that may ask this", List.of());
    }

    /** 503: it may be answered later. */
    public static Refused notNow(String code, String message) {
        return new Refused(HttpStatus.SERVICE_UNAVAILABLE, code, message, List.of());
    }

    /** Of the answer. */
    public HttpStatus status() {
        return status;
    }

    /** Stable, for programs. */
    public String code() {
        return code;
    }

    @Override
    public String getMessage() {
        return message;
    }

    /** The parameters or fields at fault. */
    public List<String> fields() {
        return fields;
    }
}
