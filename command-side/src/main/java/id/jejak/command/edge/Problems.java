package id.jejak.command.edge;

import id.jejak.access.ReadNotRecorded;
import id.jejak.command.RefusalKind;
import id.jejak.kernel.Rejection;
import id.jejak.store.StoreException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.axonframework.common.lock.LockAcquisitionFailedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.JacksonException;

/** Words every refusal and failure of an endpoint. No message repeats what was sent: it may be a NIK or a name. */
@RestControllerAdvice
final class Problems extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final String RETRY_SECONDS = "2";

    @ExceptionHandler
    ResponseEntity<Object> refused(Rejection refused) {
        HttpStatus status = switch (RefusalKind.of(refused.code())) {
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case UNKNOWN -> HttpStatus.NOT_FOUND;
            case INVALID -> HttpStatus.UNPROCESSABLE_CONTENT;
            case CONCURRENT, REFUSED -> HttpStatus.CONFLICT;
        };
        List<FieldError> errors = refused.fields().stream()
                .map(field -> new FieldError(field, refused.code(), refused.getMessage()))
                .toList();
        return Problem.of(status, refused, errors);
    }

    @ExceptionHandler
    ResponseEntity<Object> invalid(InvalidRequest refused) {
        return Problem.of(
                HttpStatus.UNPROCESSABLE_CONTENT,
                refused.code(),
                String.valueOf(refused.getMessage()),
                refused.errors());
    }

    @ExceptionHandler
    ResponseEntity<Object> notStored(StoreException failed) {
        LOG.warn("a command could not be stored: {}", failed.code());
        return later(failed.code(), "Not now; the same request may be sent again");
    }

    @ExceptionHandler
    ResponseEntity<Object> unrecorded(ReadNotRecorded failed) {
        return later(ReadNotRecorded.CODE, "It cannot be recorded who is told of whom, try again");
    }

    /** A command waited half a minute for others on the same stream. */
    @ExceptionHandler
    ResponseEntity<Object> queuedTooLong(LockAcquisitionFailedException failed) {
        return later("store-overloaded", "Too many commands wait for the same stream");
    }

    private static ResponseEntity<Object> later(String code, String detail) {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        return Problem.of(HttpStatus.SERVICE_UNAVAILABLE, code, detail, List.of(), headers);
    }

    /** A part of the URL is not of its type; what a value of the domain says of it is more than that. */
    @ExceptionHandler
    ResponseEntity<Object> mistyped(MethodArgumentTypeMismatchException refused) {
        return NestedExceptionUtils.getMostSpecificCause(refused) instanceof Rejection shape
                ? malformed(refused.getName(), shape.code(), shape.getMessage())
                : malformed(refused.getName(), "parameter-invalid", "A part of the URL is not of its kind");
    }

    @ExceptionHandler
    ResponseEntity<Object> malformed(MalformedParameter refused) {
        return malformed(refused.parameter(), refused.code(), String.valueOf(refused.getMessage()));
    }

    private static ResponseEntity<Object> malformed(String parameter, String code, String message) {
        return Problem.of(HttpStatus.BAD_REQUEST, code, message, List.of(new FieldError(parameter, code, message)));
    }

    /** The class, not the message: a driver's message may quote a row. */
    @ExceptionHandler
    ResponseEntity<Object> failed(Exception failed) {
        LOG.error("a request failed: {}", described(failed));
        return Problem.of(HttpStatus.INTERNAL_SERVER_ERROR, "internal", "It failed; nothing more is known", List.of());
    }

    private static String described(Throwable failed) {
        StringBuilder text = new StringBuilder();
        for (Throwable at = failed; at != null; at = at.getCause()) {
            text.append(text.isEmpty() ? "" : ", caused by ")
                    .append(at.getClass().getName());
            if (at.getStackTrace().length > 0) {
                text.append(" at ").append(at.getStackTrace()[0]);
            }
        }
        return text.toString();
    }

    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException refused, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        for (Throwable cause = refused.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof RequestTooLarge) {
                return Problem.of(
                        HttpStatus.CONTENT_TOO_LARGE, "request-too-large", RequestTooLarge.MESSAGE, List.of());
            }
        }
        return Problem.of(
                HttpStatus.BAD_REQUEST, "malformed", "The body is not the JSON that belongs here", where(refused));
    }

    /** The path to where reading stopped, empty where it is not within a field. */
    private static List<FieldError> where(HttpMessageNotReadableException refused) {
        if (!(refused.getCause() instanceof JacksonException at) || at.getPath().isEmpty()) {
            return List.of();
        }
        String field = at.getPath().stream()
                .map(step ->
                        step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
        return List.of(new FieldError(field, "malformed", "Unknown here, or not of the type that belongs here"));
    }

    /** All that Spring refuses by itself: 404, 405, 406, 415 and the like. */
    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception refused, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        HttpStatus known = HttpStatus.resolve(status.value());
        String code = known == null
                ? "refused"
                : switch (known) {
                    case NOT_FOUND -> "not-found";
                    case CONTENT_TOO_LARGE -> "request-too-large";
                    case BAD_REQUEST -> "malformed";
                    default -> known.name().toLowerCase(Locale.ROOT).replace('_', '-');
                };
        return Problem.of(status, code, known == null ? code : known.getReasonPhrase(), List.of(), headers);
    }
}
