package id.jejak.query;

import id.jejak.access.ReadNotRecorded;
import id.jejak.kernel.Rejection;
import id.jejak.projection.view.ProjectionsUnavailable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/**
 * Refusals of this room's endpoints as {@code application/problem+json} with a code. First, because the application has an
 * advice for all endpoints too.
 */
@Order(0)
@RestControllerAdvice(basePackageClasses = ProblemAdvice.class)
class ProblemAdvice {

    private static final String RETRY_SECONDS = "2";

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(Refused refused) {
        return problem(refused.status(), refused.code(), refused.getMessage(), refused.fields());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unavailable(ProjectionsUnavailable away) {
        return refused(Refused.notNow("unavailable", "What is asked for cannot be read at present, try again"));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unrecorded(ReadNotRecorded away) {
        return refused(Refused.notNow(ReadNotRecorded.CODE, "It cannot be recorded who is told of whom, try again"));
    }

    /** A value of the domain would not be made of the parameter. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> rejected(Rejection rejected) {
        return problem(HttpStatus.BAD_REQUEST, rejected.code(), rejected.getMessage(), rejected.fields());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> missing(MissingServletRequestParameterException missing) {
        return problem(
                HttpStatus.BAD_REQUEST,
                "parameter-missing",
                "A parameter is missing",
                List.of(missing.getParameterName()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unbound(BindException unbound) {
        return problem(
                HttpStatus.BAD_REQUEST,
                "parameter-invalid",
                "A parameter is not of its kind",
                unbound.getFieldErrors().stream().map(error -> error.getField()).toList());
    }

    /** What a value of the domain says of a parameter is more than that it is not of its type. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> mistyped(MethodArgumentTypeMismatchException mistyped) {
        return refused(
                NestedExceptionUtils.getMostSpecificCause(mistyped) instanceof Rejection shape
                        ? Refused.malformed(shape.code(), shape.getMessage(), mistyped.getName())
                        : Refused.malformed("parameter-invalid", "A parameter is not of its kind", mistyped.getName()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(HttpMessageNotReadableException unreadable) {
        return problem(HttpStatus.BAD_REQUEST, "malformed", "The body cannot be read", List.of());
    }

    private static ResponseEntity<ProblemDetail> problem(
            HttpStatus status, String code, @Nullable String message, List<String> fields) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, String.valueOf(message));
        problem.setProperty("code", code);
        if (!fields.isEmpty()) {
            problem.setProperty(
                    "errors",
                    fields.stream()
                            .map(field -> Map.of("field", field, "code", code, "message", String.valueOf(message)))
                            .toList());
        }
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(status);
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            answer.header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        }
        return answer.contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
    }
}
