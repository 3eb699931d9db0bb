package id.jejak.command.edge;

import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** An answer of RFC 9457 with a stable code, and the fields at fault where there are some. */
final class Problem {

    private Problem() {}

    static ResponseEntity<Object> of(HttpStatusCode status, String code, String detail, List<FieldError> errors) {
        return of(status, code, detail, errors, new HttpHeaders());
    }

    static ResponseEntity<Object> of(
            HttpStatusCode status, String code, String detail, List<FieldError> errors, HttpHeaders headers) {
        CommandLog.code(code);
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setProperty("code", code);
        if (!errors.isEmpty()) {
            problem.setProperty("errors", errors);
        }
        return ResponseEntity.status(status)
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
